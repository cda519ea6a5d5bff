package dev.onrecord.shell.command.review;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.shell.command.Form;
import dev.onrecord.shell.command.Form.Field;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one key does with the claim on the screen. */
enum Action {
    RATE("[r]ate", "say how confident the desk is, and why"),
    RECORD("rec[o]rd", "put an answer, or a silence, on the record"),
    ASK("[a]sk", "ask a party"),
    EVIDENCE("[e]vidence", "attach a piece of evidence"),
    VERDICT("[v]erdict", "conclude, and say why"),
    SKIP("[s]kip", "go on to the next claim"),
    BACK("[b]ack", "go back to the claim before"),
    UNDO("[u]ndo", "take back the last command of this review"),
    MORE("[m]ore", "show everything that the record holds on the claim"),
    QUIT("[q]uit", "leave the review; so does Ctrl-C");

    /** The kinds of response without words to quote. */
    private static final List<String> WORDLESS = List.of(
            ResponseKind.NO_RESPONSE.published(),
            ResponseKind.UNREACHABLE.published(),
            ResponseKind.NON_ADMISSION.published());

    private static final List<String> OBSERVED = List.of(ResponseKind.NON_ADMISSION.published());

    private static final Set<BlockerKind> EXPECTED =
            EnumSet.of(BlockerKind.OVERDUE, BlockerKind.AWAITING, BlockerKind.NOT_ASKED);

    private final String label;
    private final String description;

    Action(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /** Returns the name, with the key in brackets. */
    String label() {
        return label;
    }

    String description() {
        return description;
    }

    private String key() {
        return label.substring(label.indexOf('[') + 1, label.indexOf(']'));
    }

    /** Returns the action of a key; the space bar skips too. */
    static Optional<Action> of(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key.equals(" ") ? SKIP.key() : key))
                .findFirst();
    }

    /** Returns the questions that make up the command; empty for an action without one. */
    Optional<Form> form(AssessedClaim claim) {
        return switch (this) {
            case RATE -> form("rate", claim, Field.of("LEVEL"), Field.of("because"));
            case RECORD ->
                form(
                        "record",
                        claim,
                        Field.of("KIND"),
                        Field.of("PARTY").standard(party(claim)),
                        Field.of("quote").unless("KIND", WORDLESS),
                        Field.of("on"),
                        Field.of("url"),
                        Field.of("searched").onlyIf("KIND", OBSERVED),
                        Field.of("recheck").onlyIf("KIND", OBSERVED));
            case ASK ->
                form(
                        "ask",
                        claim,
                        Field.of("PARTY").standard(party(claim)),
                        Field.of("by"),
                        Field.of("via"),
                        Field.of("question"));
            case EVIDENCE ->
                form(
                        "evidence",
                        claim,
                        Field.of("TITLE"),
                        Field.of("stance"),
                        Field.of("kind"),
                        Field.of("url"),
                        Field.of("file"),
                        Field.of("source"),
                        Field.of("credibility"),
                        Field.of("quote"));
            case VERDICT -> form("verdict", claim, Field.of("VERDICT"), Field.of("because"));
            case SKIP, BACK, UNDO, MORE, QUIT -> Optional.empty();
        };
    }

    private static Optional<Form> form(String command, AssessedClaim claim, Field... fields) {
        var id = List.of(claim.claim().id().toString());
        return Optional.of(new Form(command, Map.of("CLAIM", id), List.of(fields)));
    }

    /** Returns the party most likely meant: the one whose answer is missing, else the only one concerned. */
    private static @Nullable String party(AssessedClaim claim) {
        var parties = claim.claim().parties();
        return claim.blockers().stream()
                .filter(blocker -> EXPECTED.contains(blocker.kind()))
                .map(Blocker::detail)
                .findFirst()
                .orElse(parties.size() == 1 ? parties.iterator().next() : null);
    }
}
