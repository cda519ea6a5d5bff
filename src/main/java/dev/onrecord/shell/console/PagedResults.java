package dev.onrecord.shell.console;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.BooleanSupplier;

/** Collects what a command writes, so that it can be shown page by page where it is taller than the screen. */
final class PagedResults extends Writer {

    private static final int MOST = 1 << 24;

    private final PrintWriter target;
    private final Pager pager;
    private final BooleanSupplier paging;
    private final StringBuilder collected = new StringBuilder();

    /**
     * Creates a writer.
     *
     * @param paging tells whether somebody reads page by page at the moment
     */
    PagedResults(PrintWriter target, Pager pager, BooleanSupplier paging) {
        this.target = target;
        this.pager = pager;
        this.paging = paging;
    }

    @Override
    public void write(char[] units, int from, int length) {
        collected.append(units, from, length);
        if (collected.length() > MOST) {
            pass();
        }
    }

    /** Lets what was collected wait for its end, where somebody reads page by page. */
    @Override
    public void flush() {
        if (!paging.getAsBoolean()) {
            pass();
            target.flush();
        }
    }

    /** Shows what was collected. */
    void show() {
        var text = collected.toString();
        if (paging.getAsBoolean() && pager.isTaller(text)) {
            collected.setLength(0);
            pager.show(text);
        } else {
            pass();
        }
        target.flush();
    }

    private void pass() {
        target.append(collected);
        collected.setLength(0);
    }

    /** Forgets what was collected. */
    void drop() {
        collected.setLength(0);
    }

    @Override
    public void close() {
        show();
    }
}
