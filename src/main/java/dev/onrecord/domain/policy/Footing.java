package dev.onrecord.domain.policy;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.vocabulary.Term;
import java.util.List;
import java.util.Optional;

/**
 * Whether what a verdict was given on still holds.
 *
 * @param lost what stands in the way of the verdict now and neither stood nor was overridden when it was given, in order;
 *     empty for a settled verdict. What hangs on the day alone is none of it.
 */
public record Footing(List<Blocker> lost) {

    private static final Footing SETTLED = new Footing(List.of());

    /** Copies the list. */
    public Footing {
        lost = List.copyOf(lost);
    }

    /**
     * Returns the footing of a claim whose verdict stands.
     *
     * @param blockers the blockers of that verdict
     */
    static Footing of(Claim claim, Entry<Concluded> verdict, List<Blocker> blockers, Ground ground) {
        var isReworded = claim.aboutEarlierWording().contains(verdict.id());
        var overridden = verdict.statement().overridden().stream()
                .map(BlockerCode::find)
                .flatMap(Optional::stream)
                .toList();
        var added = blockers.stream()
                .filter(blocker -> blocker.inTheWay() && !blocker.kind().hangsOnTheDay())
                .filter(blocker -> isReworded && blocker.kind() == BlockerKind.REWORDED
                        || overridden.stream().noneMatch(earlier -> earlier.covers(blocker.asCode())))
                .toList();
        if (added.isEmpty()) {
            return SETTLED;
        }
        var stood = ground.of(claim);
        return new Footing(added.stream()
                .filter(blocker -> isReworded && blocker.kind() == BlockerKind.REWORDED
                        || stood.stream().noneMatch(earlier -> earlier.covers(blocker.asCode())))
                .toList());
    }

    /** Returns where the verdict stands. */
    public State state() {
        return lost.isEmpty() ? State.SETTLED : State.IN_QUESTION;
    }

    /** Tells whether the verdict is in question. */
    public boolean isInQuestion() {
        return state() == State.IN_QUESTION;
    }

    /** Where a verdict stands. */
    public enum State implements Term {
        SETTLED("settled", "what it was given on still holds"),
        IN_QUESTION("in-question", "something has come up since it was given that its gate does not let pass");

        private final Texts texts;

        State(String published, String description) {
            this.texts = new Texts(published, description);
        }

        @Override
        public Texts texts() {
            return texts;
        }
    }
}
