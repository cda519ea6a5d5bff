package dev.onrecord.domain.vocabulary;

/** What a name of the record can be the name of. */
public enum NameKind implements Term {
    PARTY("party", "somebody who makes a claim or is to answer it"),
    SOURCE("source", "who carried a claim or a piece of evidence"),
    STORY("story", "what claims belong together for"),
    TAG("tag", "a label of the desk");

    private final Texts texts;

    NameKind(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }

    /** Returns the word for several of them. */
    public String several() {
        return this == STORY ? "stories" : this == PARTY ? "parties" : published() + "s";
    }
}
