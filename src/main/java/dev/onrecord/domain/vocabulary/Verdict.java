package dev.onrecord.domain.vocabulary;

/** The desk's standing conclusion on a claim; a claim without one is {@code unverified}. */
public enum Verdict implements Term {
    VERIFIED("verified", "the desk stands behind the claim as worded"),
    PARTLY_VERIFIED("partly-verified", "a part holds, the rest does not or is open"),
    MISLEADING("misleading", "what is said may hold, what it suggests does not"),
    REFUTED("refuted", "the desk has shown that it is not so"),
    UNVERIFIABLE("unverifiable", "nothing that can be had would settle it");

    private final Texts texts;

    Verdict(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
