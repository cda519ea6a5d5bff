package dev.onrecord.concurrent;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A second thread that does pieces of work in order while its owner does others. It starts with the first piece. Only
 * the thread that created it may use it.
 */
public final class SecondThread implements AutoCloseable {

    private final String name;
    private @Nullable ExecutorService executor;

    /**
     * Creates the thread without starting it.
     *
     * @param name its name in lists of threads
     */
    public SecondThread(String name) {
        this.name = name;
    }

    /** Begins a piece of work once those before it are done. */
    public <T> Future<T> begin(Callable<T> work) {
        if (executor == null) {
            executor = Executors.newSingleThreadExecutor(this::daemon);
        }
        return executor.submit(work);
    }

    private Thread daemon(Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits for a piece of work.
     *
     * @return its result; its failure rises
     * @throws CancellationException where the waiting thread is interrupted
     */
    public static <T> T await(Future<T> begun) {
        try {
            return begun.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** Drops what has not begun and interrupts what has, without waiting for its end. */
    public void stop() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    /** Drops what has not begun and waits for the end of what has. */
    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
            awaitEnd(executor);
        }
    }

    private static void awaitEnd(ExecutorService executor) {
        boolean interrupted = false;
        while (!executor.isTerminated()) {
            try {
                executor.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
