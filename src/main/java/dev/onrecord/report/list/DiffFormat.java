package dev.onrecord.report.list;

import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.Screen;
import java.io.Writer;

/** The formats of the changes between two dates. */
public enum DiffFormat implements Term {
    TEXT("text", "a claim and its changes below it"),
    JSON("json", "an array of claims with their changes");

    private final Texts texts;

    DiffFormat(String published, String description) {
        this.texts = new Texts(published, description);
    }

    /** Begins a list of changes. */
    public Rows<ChangedClaim> rows(Screen screen, Writer out) {
        return switch (this) {
            case TEXT -> new DiffText(screen, out);
            case JSON -> new JsonRows<>(ChangedClaim::published, out);
        };
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
