package dev.onrecord.shell.command.session;

import dev.onrecord.domain.vocabulary.Term;

/** What a script can expect of a claim. */
public enum Expectation implements Term {
    VERDICT("verdict", "where it stands"),
    FOOTING("footing", "whether its verdict is settled or in question"),
    CONFIDENCE("confidence", "how confident the desk is"),
    BLOCKER("blocker", "what stands in its way"),
    RESPONSE("response", "what is on its record"),
    ORIGINS("origins", "how many traced independent origins it has");

    private final Texts texts;

    Expectation(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
