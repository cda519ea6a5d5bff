package dev.onrecord.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Text on its way out. Line ends are line feeds everywhere, so that the same values always give the same bytes. */
public final class Page {

    private final Appendable out;

    /** Creates a page that ends up in the given place; a failure of the place rises as {@link UncheckedIOException}. */
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
