package dev.onrecord.shell.grammar;

/** The tasks under which help lists the commands, in its order. */
public enum Group {
    /** Bringing claims in and looking at them. */
    CLAIMS("Claims"),
    /** Rating claims and deciding on them. */
    ASSESSMENT("Assessment"),
    /** Asking parties and recording what they said. */
    RESPONSES("Official record"),
    /** Where claims come from and what backs them. */
    PROVENANCE("Provenance"),
    /** What was recorded, and when. */
    RECORD("Record and time"),
    /** What leaves the console. */
    REPORTS("Reports"),
    /** The console itself. */
    SESSION("Session, scripts, store");

    private final String title;

    Group(String title) {
        this.title = title;
    }

    /** Returns the heading in help. */
    public String title() {
        return title;
    }
}
