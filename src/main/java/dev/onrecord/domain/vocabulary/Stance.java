package dev.onrecord.domain.vocabulary;

/** Which way a piece of evidence points. */
public enum Stance implements Term {
    SUPPORTS("supports", "speaks for the claim"),
    REFUTES("refutes", "speaks against the claim"),
    CONTEXT("context", "helps to read the claim, decides nothing");

    private final String published;
    private final String description;

    Stance(String published, String description) {
        this.published = published;
        this.description = description;
    }

    @Override
    public String published() {
        return published;
    }

    @Override
    public String description() {
        return description;
    }
}
