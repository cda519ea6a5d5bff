package dev.onrecord.domain.vocabulary;

/** How far a source can be relied on (NATO Admiralty code, AJP-2.1); {@code F} means unknown, not worst. */
public enum Reliability implements Term {
    A("A", "completely reliable"),
    B("B", "usually reliable"),
    C("C", "fairly reliable"),
    D("D", "not usually reliable"),
    E("E", "unreliable"),
    F("F", "reliability cannot be judged");

    private final Texts texts;

    Reliability(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
