package dev.onrecord.domain.vocabulary;

/** Which way a piece of evidence points. */
public enum Stance implements Term {
    SUPPORTS("supports", "speaks for the claim"),
    REFUTES("refutes", "speaks against the claim"),
    CONTEXT("context", "helps to read the claim, decides nothing");

    private final Texts texts;

    Stance(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
