package dev.onrecord.intake.file;

import dev.onrecord.domain.vocabulary.Term;

/** The forms of files that can be loaded. */
public enum FileFormat implements Term {
    AUTO("auto", "decided by what the file holds"),
    JSON("json", "a list of claims, one claim, or an object with story, sources and claims"),
    NDJSON("ndjson", "one claim as JSON on each line"),
    CSV("csv", "a header and one claim on each row, parted by comma, semicolon, tab or bar"),
    CLAIMREVIEW("claimreview", "reviews of other desks (schema.org): one, a list, a graph, a feed or one a line");

    private final Texts texts;

    FileFormat(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
