package dev.onrecord.report;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.vocabulary.Standing;
import java.util.Comparator;

/**
 * Where a claim stands as it is shown: a verdict in question never looks like a settled one.
 *
 * @param isInQuestion whether the verdict that stands is in question
 */
public record Outcome(Standing standing, boolean isInQuestion) implements Comparable<Outcome> {

    private static final Comparator<Outcome> ORDER =
            Comparator.comparing(Outcome::standing).thenComparing(Outcome::isInQuestion);

    /** Returns where a claim stands. */
    public static Outcome of(AssessedClaim assessed) {
        return new Outcome(assessed.claim().standing(), assessed.isInQuestion());
    }

    /** Returns it in words, such as {@code verified} or {@code verified (in question)}. */
    public String words() {
        return standing.published() + (isInQuestion ? " (in question)" : "");
    }

    /** Returns its tone. */
    public Tone tone() {
        return isInQuestion ? Tone.WARNING : Tone.of(standing);
    }

    @Override
    public int compareTo(Outcome other) {
        return ORDER.compare(this, other);
    }
}
