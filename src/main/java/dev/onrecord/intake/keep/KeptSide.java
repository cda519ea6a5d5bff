package dev.onrecord.intake.keep;

import dev.onrecord.domain.vocabulary.Term;

/** Whose word stands where the desk and a file have both changed a field of a claim since the file was last loaded. */
public enum KeptSide implements Term {
    RECORD("record", "what the desk has made of it"),
    FILE("file", "what the file says now");

    private final Texts texts;

    KeptSide(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
