package dev.onrecord.shell.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C, and any other signal that ends the process, wait until what runs has been taken back and has said so. The
 * process then ends as the signal has it, with 130 for Ctrl-C.
 */
public final class ControlC implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread atTheEnd;

    /** Watches until it is closed. */
    public ControlC(Interruption interruption) {
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
