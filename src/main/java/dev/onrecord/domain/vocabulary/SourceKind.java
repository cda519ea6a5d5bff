package dev.onrecord.domain.vocabulary;

/** What a source is. */
public enum SourceKind implements Term {
    OUTLET("outlet", "a newspaper, site or broadcaster"),
    AGENCY("agency", "a news agency"),
    OFFICIAL("official", "an authority or its office"),
    PERSON("person", "somebody by name"),
    DOCUMENT("document", "a document that speaks for itself"),
    SOCIAL("social", "an account, channel or group chat"),
    OTHER("other", "anything else");

    private final Texts texts;

    SourceKind(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
