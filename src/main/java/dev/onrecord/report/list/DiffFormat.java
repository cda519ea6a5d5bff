package dev.onrecord.report.list;

import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.Screen;
import java.io.Writer;

/** The formats of the changes between two dates. */
public enum DiffFormat implements Term {
    TEXT("text", "a claim or a source and its changes below it"),
    JSON("json", "an array of claims and sources with their changes");

    private final Texts texts;

    DiffFormat(String published, String description) {
        this.texts = new Texts(published, description);
    }

    /** Begins a list of changes. */
    public Rows<Changes> rows(Screen screen, Writer out) {
        return switch (this) {
            case TEXT -> new DiffText(screen, out);
            case JSON -> new JsonRows<>(Changes::published, out);
        };
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
