package dev.onrecord.concurrent;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many values on as many threads as there are processors, a few values ahead of their results, which
 * come in the order of the values. For one thread, which receives the results. Closing it drops what is not done yet.
 */
public final class ParallelWork<T, R> implements AutoCloseable {

    private static final int MOST_THREADS = 8;
    private static final int AHEAD = 4;

    private final ExecutorService executor;
    private final int window;
    private final Function<T, R> work;
    private final Consumer<R> results;
    private final ArrayDeque<Future<R>> begun = new ArrayDeque<>();

    /**
     * Creates it.
     *
     * @param name what its threads are called
     */
    public ParallelWork(String name, Function<T, R> work, Consumer<R> results) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        this.executor = Executors.newFixedThreadPool(threads, task -> daemon(name, task));
        this.window = threads * AHEAD;
        this.work = work;
        this.results = results;
    }

    private static Thread daemon(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Takes in a value; receives the oldest result first where many are on their way. */
    public void add(T value) {
        if (begun.size() >= window) {
            receive();
        }
        begun.add(executor.submit(() -> work.apply(value)));
    }

    /** Receives the results of all values that were taken in. A failure of the work rises. */
    public void finish() {
        while (!begun.isEmpty()) {
            receive();
        }
    }

    private void receive() {
        results.accept(SecondThread.await(begun.remove()));
    }

    @Override
    public void close() {
        executor.shutdownNow();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
