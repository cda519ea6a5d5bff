package dev.onrecord.domain.vocabulary;

/**
 * What a party put on the record about a claim, or what the desk observed of its silence.
 *
 * <p>The kind is the desk's judgement of an answer. No kind sets a verdict or a confidence.
 */
public enum ResponseKind implements Term {
    ADMISSION(
            "admission",
            "the party affirms this very proposition",
            "a statement on the record",
            "that number or scope beyond its words is true",
            Nature.POSITION),
    ACKNOWLEDGEMENT(
            "acknowledgement",
            "affirms a part and is silent on the rest",
            "the part",
            "the rest, nor a denial of it",
            Nature.POSITION),
    DENIAL(
            "denial",
            "rejects this very proposition",
            "that the claim is disputed",
            "that it is false",
            Nature.POSITION),
    GENERAL_DENIAL(
            "general-denial",
            "rejects the story without engaging",
            "that a dispute exists",
            "that this proposition is denied",
            Nature.POSITION),
    NON_DENIAL("non-denial", "sounds like a denial and leaves the claim open", "nothing", "a denial", Nature.POSITION),
    NEITHER("neither", "will neither confirm nor deny", "a policy", "that there is something to hide", Nature.POSITION),
    DECLINED(
            "declined",
            "was reached and chose not to comment",
            "that contact was made",
            "guilt or innocence",
            Nature.REPLY),
    UNRESPONSIVE(
            "unresponsive",
            "answered something else",
            "that contact was made",
            "a position on the claim",
            Nature.REPLY),
    REFERRED("referred", "pointed to another body", "whom to ask next", "anything else", Nature.REPLY),
    NO_RESPONSE(
            "no-response",
            "was asked, the deadline passed, nothing came",
            "an attempt",
            "refusal, denial or consent",
            Nature.SILENCE),
    UNREACHABLE("unreachable", "the question could not be delivered", "an attempt", "silence", Nature.SILENCE),
    NON_ADMISSION(
            "non-admission",
            "an observation: a search found nothing that admits it, by a date",
            "absence in that search",
            "denial, or that they were asked",
            Nature.OBSERVATION);

    private final Texts texts;
    private final String implies;
    private final String doesNotImply;
    private final Nature nature;

    ResponseKind(String published, String description, String implies, String doesNotImply, Nature nature) {
        this.texts = new Texts(published, description);
        this.implies = implies;
        this.doesNotImply = doesNotImply;
        this.nature = nature;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    /** Returns what such an answer implies. */
    public String implies() {
        return implies;
    }

    /** Returns what it does not imply. */
    public String doesNotImply() {
        return doesNotImply;
    }

    /** Tells whether it closes an open request to the party; an observation does not. */
    public boolean settlesRequest() {
        return nature != Nature.OBSERVATION;
    }

    /** Tells whether the party itself said something, so that there can be a quote and a spokesperson. */
    public boolean saidByTheParty() {
        return nature == Nature.POSITION || nature == Nature.REPLY;
    }

    /** Tells whether it shows that a question reached the party, answered or not. */
    public boolean showsContact() {
        return saidByTheParty() || this == NO_RESPONSE;
    }

    /** Tells whether it is a position on the claim, which stands until the party takes another. */
    public boolean takesPosition() {
        return nature == Nature.POSITION;
    }

    /** Tells whether a dispute exists while such an answer stands. */
    public boolean disputes() {
        return this == DENIAL || this == GENERAL_DENIAL;
    }

    private enum Nature {
        /** The party takes a position on the claim. */
        POSITION,
        /** The party says something, and takes no position. */
        REPLY,
        /** The party says nothing. */
        SILENCE,
        /** The desk finds something out without asking. */
        OBSERVATION
    }
}
