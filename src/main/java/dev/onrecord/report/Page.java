package dev.onrecord.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes text. Line ends are line feeds on every system, so that the same values always give the same bytes. */
public final class Page {

    private final Appendable out;

    /** Creates a page on an output, whose failures rise as {@link UncheckedIOException}. */
    public Page(Appendable out) {
        this.out = out;
    }

    /** Writes text. */
    public Page text(String text) {
        try {
            out.append(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Writes text and ends the line; blanks at its end are left out. */
    public Page line(String text) {
        return text(text.stripTrailing()).text("\n");
    }

    /** Writes an empty line. */
    public Page line() {
        return text("\n");
    }
}
