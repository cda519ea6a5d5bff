package dev.onrecord.concurrent;

import java.util.concurrent.CancellationException;

/** Lets work in many short statements stop where its thread has been asked to. */
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
