package dev.onrecord.concurrent;

import java.util.concurrent.CancellationException;

/** Lets long work stop once its thread is interrupted. */
public final class Stopping {

    private Stopping() {}

    /**
     * Fails where the running thread has been interrupted.
     *
     * @throws CancellationException then
     */
    public static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
