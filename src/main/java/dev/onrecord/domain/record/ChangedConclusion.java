package dev.onrecord.domain.record;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.vocabulary.Standing;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim on which the desk had concluded stands otherwise than before.
 *
 * @param earlier the last verdict that the desk had given; a verdict that was taken back is none
 * @param before where the claim stood
 * @param now where it stands since
 */
public record ChangedConclusion(Entry<Concluded> earlier, Standing before, Standing now) {

    /**
     * Returns how an entry of the history of a claim changed its conclusion; empty where it left it as it was, where there was
     * none, and where the entry was taken back.
     */
    public static Optional<ChangedConclusion> by(Entry<?> entry, Claim claim) {
        var now = standingBy(entry.statement());
        if (now == null || claim.takenBack().contains(entry.id())) {
            return Optional.empty();
        }
        Entry<Concluded> verdict = null;
        var before = Standing.UNVERIFIED;
        for (Entry<?> past : claim.history()) {
            if (past.id().equals(entry.id())) {
                break;
            }
            var stood = standingBy(past.statement());
            if (stood != null && !claim.takenBack().contains(past.id())) {
                before = stood;
                verdict = stood.verdict().isPresent() ? past.as(Concluded.class) : verdict;
            }
        }
        return verdict == null || before == now
                ? Optional.empty()
                : Optional.of(new ChangedConclusion(verdict, before, now));
    }

    private static @Nullable Standing standingBy(Statement statement) {
        if (statement instanceof Concluded concluded) {
            return Standing.of(concluded.verdict());
        }
        if (statement instanceof Withdrawn) {
            return Standing.WITHDRAWN;
        }
        return statement instanceof Reopened ? Standing.UNVERIFIED : null;
    }

    /** Returns the change in words, such as {@code verified → refuted; verified since 2025-04-14, because …}. */
    public String inWords(DateStyle dates, ZoneId zone) {
        var verdict = earlier.statement();
        return before.published() + " → " + now.published() + "; "
                + verdict.verdict().published() + " had been given on " + dates.of(earlier.recordedAt(), zone)
                + ", because " + verdict.because();
    }
}
