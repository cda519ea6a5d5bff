package dev.onrecord.shell.run;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Stops the running command, and only that, at Ctrl-C. */
public final class Interruption {

    private final Runnable stopStore;
    private @Nullable Thread running;
    private boolean wanted;

    /**
     * Creates it.
     *
     * @param stopStore stops what the store is doing
     */
    public Interruption(Runnable stopStore) {
        this.stopStore = stopStore;
    }

    /** Does what Ctrl-C means: stops the command; without one it does nothing. */
    public synchronized void stop() {
        if (running != null) {
            wanted = true;
            running.interrupt();
            stopStore.run();
        }
    }

    /**
     * Runs a command that can be stopped.
     *
     * @throws CancellationException where it was stopped; its work is rolled back
     */
    public void run(Runnable command) {
        begin();
        try {
            command.run();
        } catch (RuntimeException failed) {
            if (isWanted()) {
                throw cancelled(failed);
            }
            throw failed;
        } finally {
            end();
        }
    }

    private static CancellationException cancelled(RuntimeException failed) {
        var cancelled = new CancellationException("interrupted");
        cancelled.initCause(failed);
        return cancelled;
    }

    private synchronized void begin() {
        running = Thread.currentThread();
        wanted = false;
    }

    private synchronized boolean isWanted() {
        return wanted;
    }

    /** Ends the time in which Ctrl-C counts, and forgets one that came too late. */
    private synchronized void end() {
        running = null;
        if (Thread.interrupted()) {
            wanted = false;
        }
    }
}
