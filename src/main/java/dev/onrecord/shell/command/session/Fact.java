package dev.onrecord.shell.command.session;

import dev.onrecord.domain.vocabulary.Term;

/** What a script can expect of a claim. */
public enum Fact implements Term {
    VERDICT("verdict", "where it stands"),
    CONFIDENCE("confidence", "how confident the desk is"),
    BLOCKER("blocker", "what stands in its way"),
    RESPONSE("response", "what is on its record"),
    ORIGINS("origins", "how many traced independent origins it has");

    private final String published;
    private final String description;

    Fact(String published, String description) {
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
