package dev.onrecord.domain.vocabulary;

/**
 * What a party put on the record about a claim, or what the desk observed of its silence.
 *
 * <p>The kind is the desk's reading of an answer. No kind sets a verdict or a confidence.
 */
public enum ResponseKind implements Term {
    ADMISSION(
            "admission",
            "the party affirms this very proposition",
            "a statement on the record",
            "that number or scope beyond its words is true",
            true,
            true),
    ACKNOWLEDGEMENT(
            "acknowledgement",
            "affirms a part and is silent on the rest",
            "the part",
            "the rest, nor a denial of it",
            true,
            true),
    DENIAL("denial", "rejects this very proposition", "that the claim is disputed", "that it is false", true, true),
    GENERAL_DENIAL(
            "general-denial",
            "rejects the story without engaging",
            "that a dispute exists",
            "that this proposition is denied",
            true,
            true),
    NON_DENIAL("non-denial", "sounds like a denial and leaves the claim open", "nothing", "a denial", true, true),
    NEITHER("neither", "will neither confirm nor deny", "a policy", "that there is something to hide", true, true),
    DECLINED(
            "declined",
            "was reached and chose not to comment",
            "that contact was made",
            "guilt or innocence",
            true,
            true),
    UNRESPONSIVE(
            "unresponsive", "answered something else", "that contact was made", "a position on the claim", true, true),
    REFERRED("referred", "pointed to another body", "whom to ask next", "anything else", true, true),
    NO_RESPONSE(
            "no-response",
            "was asked, the deadline passed, nothing came",
            "an attempt",
            "refusal, denial or consent",
            true,
            false),
    UNREACHABLE("unreachable", "the question could not be delivered", "an attempt", "silence", true, false),
    NON_ADMISSION(
            "non-admission",
            "an observation: a search found nothing that admits it, by a date",
            "absence in that search",
            "denial, or that they were asked",
            false,
            false);

    private final Texts texts;
    private final String implies;
    private final String doesNotImply;
    private final boolean settlesRequest;
    private final boolean saidByTheParty;

    ResponseKind(
            String published,
            String description,
            String implies,
            String doesNotImply,
            boolean settlesRequest,
            boolean saidByTheParty) {
        this.texts = new Texts(published, description);
        this.implies = implies;
        this.doesNotImply = doesNotImply;
        this.settlesRequest = settlesRequest;
        this.saidByTheParty = saidByTheParty;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    /** Returns what may be concluded from such an answer. */
    public String implies() {
        return implies;
    }

    /** Returns what must not be concluded from it. */
    public String doesNotImply() {
        return doesNotImply;
    }

    /** Tells whether it closes an open request to the party; an observation does not. */
    public boolean settlesRequest() {
        return settlesRequest;
    }

    /** Tells whether the party itself said something, so that there can be a quote and a spokesperson. */
    public boolean saidByTheParty() {
        return saidByTheParty;
    }

    /** Tells whether it is a position on the claim, which stands until the party takes another. */
    public boolean takesPosition() {
        return switch (this) {
            case ADMISSION, ACKNOWLEDGEMENT, DENIAL, GENERAL_DENIAL, NON_DENIAL, NEITHER -> true;
            case DECLINED, UNRESPONSIVE, REFERRED, NO_RESPONSE, UNREACHABLE, NON_ADMISSION -> false;
        };
    }

    /** Tells whether a dispute exists while such an answer stands. */
    public boolean disputes() {
        return this == DENIAL || this == GENERAL_DENIAL;
    }
}
