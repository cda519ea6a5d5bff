package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.vocabulary.Term;

/** How a load shows progress. */
enum ProgressMode implements Term {
    AUTO("auto", "a bar on a terminal, nothing elsewhere"),
    BAR("bar", "a bar that is redrawn"),
    PLAIN("plain", "a line every few seconds"),
    NONE("none", "nothing");

    private final Texts texts;

    ProgressMode(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
