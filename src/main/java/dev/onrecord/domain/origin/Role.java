package dev.onrecord.domain.origin;

/** What a source is in the attribution of a claim. */
public enum Role {
    /** Took the claim from another source. */
    REPORT("report"),
    /** Took it from nobody, as far as the desk could trace: an origin. */
    TRACED_ORIGIN("traced origin"),
    /** The trace ends here without having reached anyone who can be named: not an origin. */
    UNRESOLVED_ROOT("unresolved root"),
    /** Has the claim, by way of others, from itself. */
    IN_LOOP("in a loop");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** Returns the role in words, as people read it. */
    public String words() {
        return words;
    }
}
