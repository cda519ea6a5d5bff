package dev.onrecord.shell.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the running command when a signal such as that of Ctrl-C ends the process, and lets the process wait until the
 * command is rolled back and has said so. The exit code is that of the signal, 130 for Ctrl-C.
 */
public final class InterruptAtExit implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread atTheEnd;

    /** Watches until it is closed. */
    public InterruptAtExit(Interruption interruption) {
        atTheEnd = new Thread(() -> stop(interruption), "interruption");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    private void stop(Interruption interruption) {
        interruption.stop();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException atOnce) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            // The hook is running: it is what waited for this.
        }
    }
}
