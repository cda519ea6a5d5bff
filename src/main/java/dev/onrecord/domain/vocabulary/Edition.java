package dev.onrecord.domain.vocabulary;

/** For whom a summary is made. */
public enum Edition implements Term {
    PUBLIC("public", "readers: without contacts, notes, files, names of staff or words that were taken back"),
    DESK("desk", "the desk: with all that the record holds");

    private final Texts texts;

    Edition(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
