package dev.onrecord.shell.command;

import dev.onrecord.domain.vocabulary.Term;

/** How a command tells programs what it recorded. */
public enum RecordedFormat implements Term {
    JSON("json", "an object with the claims, the entries and the number of the command"),
    IDS("ids", "the claims, one on each line; of a command without claims its entries");

    private final Texts texts;

    RecordedFormat(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
