package dev.onrecord.domain.policy;

import dev.onrecord.domain.vocabulary.Confidence;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a blocker is, without its reason, as a verdict that overrides it keeps it.
 *
 * @param kind what kind of reason
 * @param detail what it is about: a level, a party, a date or a claim; null for kinds that need none
 */
public record BlockerCode(BlockerKind kind, @Nullable String detail) {

    /** Reads a code such as {@code confidence:low}; empty where no kind of blocker begins it. */
    public static Optional<BlockerCode> find(String code) {
        var parts = code.split(":", 2);
        return Arrays.stream(BlockerKind.values())
                .filter(kind -> kind.published().equals(parts[0]))
                .findFirst()
                .map(kind -> new BlockerCode(kind, parts.length == 1 ? null : parts[1]));
    }

    /** Returns the same code with a party, if it is about one, called otherwise. */
    public BlockerCode calling(UnaryOperator<String> parties) {
        return detail != null && kind.isAboutAParty() ? new BlockerCode(kind, parties.apply(detail)) : this;
    }

    /**
     * Tells whether a verdict that was given although this stood has lost nothing by another blocker now: it is the same, or
     * what is left of this one.
     *
     * <p>A claim that nobody was known to have carried rests on no less once one origin is named, and a party that was not
     * asked is no less heard once a question to it failed.
     */
    public boolean covers(BlockerCode now) {
        return switch (now.kind) {
            case CONFIDENCE -> kind == BlockerKind.UNRATED || kind == now.kind && level() <= now.level();
            case SINGLE_ORIGIN ->
                Set.of(
                                BlockerKind.NO_SOURCE,
                                BlockerKind.UNRESOLVED_ORIGIN,
                                BlockerKind.NO_EVIDENCE,
                                BlockerKind.SINGLE_ORIGIN)
                        .contains(kind);
            case UNRESOLVED_ORIGIN -> kind == BlockerKind.NO_SOURCE || kind == now.kind;
            case UNGRADED_EVIDENCE -> kind == BlockerKind.NO_EVIDENCE || kind == now.kind;
            case NOT_REACHED ->
                (kind == BlockerKind.NOT_ASKED || kind == now.kind) && Objects.equals(detail, now.detail);
            default -> equals(now);
        };
    }

    /** Returns the number of the level of confidence that the code names. */
    private int level() {
        return Arrays.stream(Confidence.values())
                .filter(level -> level.published().equals(detail))
                .mapToInt(Confidence::code)
                .findFirst()
                .orElse(0);
    }
}
