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

    private final Texts texts;

    EvidenceKind(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
