package dev.onrecord.domain.vocabulary;

/** How far a piece of information can be believed (NATO Admiralty code, AJP-2.1); {@code 6} means unknown, not worst. */
public enum Credibility implements Term {
    CONFIRMED("1", "confirmed by other independent sources"),
    PROBABLY_TRUE("2", "probably true"),
    POSSIBLY_TRUE("3", "possibly true"),
    DOUBTFUL("4", "doubtful"),
    IMPROBABLE("5", "improbable"),
    CANNOT_BE_JUDGED("6", "truth cannot be judged");

    private final Texts texts;

    Credibility(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
