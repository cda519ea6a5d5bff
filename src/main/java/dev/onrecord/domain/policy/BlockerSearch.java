package dev.onrecord.domain.policy;

import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search for the claims that may have a blocker, by their stored traits. It misses no claim that has the blocker;
 * each claim that it finds still has to be assessed.
 *
 * @param kind the kind of blocker
 * @param detail what it is about, such as a party; null for any
 * @param policy the policy by which claims are assessed
 * @param today the day for which they are assessed
 */
public record BlockerSearch(BlockerKind kind, @Nullable String detail, Policy policy, LocalDate today) {

    /** Returns the search for the blockers of a kind, or of a code such as {@code not-asked:Wildberries}. */
    public static BlockerSearch of(String codeOrKind, Policy policy, LocalDate today) {
        var parts = codeOrKind.split(":", 2);
        var kind = TermReader.read(BlockerKind.class, "a blocker", parts[0]);
        return new BlockerSearch(kind, parts.length == 1 ? null : parts[1], policy, today);
    }

    /** Tells whether a claim may have the blocker, by where it stands, its confidence and its traits. */
    public boolean mayHave(Standing standing, Optional<Confidence> confidence, Set<Trait> traits) {
        var gate = policy.gate(standing.verdict().orElse(Verdict.VERIFIED));
        return switch (kind) {
            case UNRATED -> confidence.isEmpty();
            case CONFIDENCE ->
                confidence
                        .filter(level -> gate.confidence() != null && level.compareTo(gate.confidence()) < 0)
                        .isPresent();
            case NO_SOURCE -> traits.contains(Trait.UNCITED);
            case UNRESOLVED_ORIGIN -> false;
            case CIRCULAR -> traits.contains(Trait.CIRCULAR);
            case SINGLE_ORIGIN ->
                switch (gate.proof()) {
                    case FOR -> mayHaveTooFewOrigins(traits) && !traits.contains(Trait.UNCITED);
                    case AGAINST -> traits.contains(Trait.REFUTED);
                    case EITHER, NONE -> false;
                };
            case NO_EVIDENCE ->
                switch (gate.proof()) {
                    case FOR -> traits.contains(Trait.UNSUPPORTED) && mayHaveTooFewOrigins(traits);
                    case AGAINST -> !traits.contains(Trait.REFUTED);
                    case EITHER -> true;
                    case NONE -> false;
                };
            case UNGRADED_EVIDENCE ->
                switch (gate.proof()) {
                    case FOR -> traits.contains(Trait.UNGRADED);
                    case AGAINST -> traits.contains(Trait.REFUTED);
                    case EITHER -> traits.contains(Trait.UNGRADED) || traits.contains(Trait.REFUTED);
                    case NONE -> false;
                };
            case REFUTING_EVIDENCE -> traits.contains(Trait.REFUTED);
            case NOT_ASKED -> traits.contains(Trait.NOT_ASKED);
            case NOT_REACHED -> traits.contains(Trait.NOT_REACHED);
            case AWAITING, OVERDUE -> traits.contains(Trait.ASKED);
            case DISPUTED -> traits.contains(Trait.DISPUTED);
            case RECHECK -> traits.contains(Trait.SEARCHED);
            case CHANGED_EVIDENCE -> traits.contains(Trait.FILE_CHANGED);
            case REWORDED -> traits.contains(Trait.REWORDED);
            case SECOND -> traits.contains(Trait.PROPOSED);
            case PART -> false;
        };
    }

    /** Tells whether the origins are too few although every one that can be named counts. */
    private boolean mayHaveTooFewOrigins(Set<Trait> traits) {
        if (traits.contains(Trait.MORE_ROOTS)) {
            return policy.origins() > 2;
        }
        return !traits.contains(Trait.ONE_ROOT) || policy.origins() > 1;
    }

    /** Tells whether any claim that leans on an unresolved source may have the blocker, too. */
    public boolean mayHangOnUnresolvedSources() {
        return switch (kind) {
            case UNRESOLVED_ORIGIN, SINGLE_ORIGIN, NO_EVIDENCE -> true;
            default -> false;
        };
    }
}
