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

    private final String published;
    private final String description;

    SourceKind(String published, String description) {
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
