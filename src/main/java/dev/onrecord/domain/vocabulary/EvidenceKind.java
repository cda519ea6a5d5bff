package dev.onrecord.domain.vocabulary;

/** What a piece of evidence is. */
public enum EvidenceKind implements Term {
    DOCUMENT("document", "a text: resolution, filing, transcript, page"),
    VIDEO("video", "moving pictures"),
    IMAGE("image", "a still picture"),
    AUDIO("audio", "a recording of sound"),
    DATA("data", "figures or a data set"),
    TESTIMONY("testimony", "what a witness told the desk"),
    STATEMENT("statement", "what a party said in public");

    private final String published;
    private final String description;

    EvidenceKind(String published, String description) {
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
