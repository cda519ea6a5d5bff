package dev.onrecord.report.list;

import dev.onrecord.domain.policy.Difference;
import dev.onrecord.domain.record.Claim;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed about a claim, or about a source.
 *
 * @param claim the claim as it was last in view; null for a source
 * @param source the name of the source; null for a claim
 * @param differences at least one
 */
public record Changes(@Nullable Claim claim, @Nullable String source, List<Difference> differences) {

    /** Copies the list. */
    public Changes {
        differences = List.copyOf(differences);
    }

    /** Returns what changed about a claim. */
    public static Changes of(Claim claim, List<Difference> differences) {
        return new Changes(claim, null, differences);
    }

    /** Returns what changed about a source. */
    public static Changes of(String source, List<Difference> differences) {
        return new Changes(null, source, differences);
    }

    /** Returns the claim, where the changes are those of one. */
    public Claim requiredClaim() {
        return Objects.requireNonNull(claim, "a source is no claim");
    }

    /** Returns the fields that programs get. */
    Record published() {
        var changes = differences.stream()
                .map(difference -> new Change(difference.what(), difference.before(), difference.after()))
                .toList();
        if (claim == null) {
            return new ChangedSource(String.valueOf(source), changes);
        }
        return new ChangedClaim(
                claim.id().toString(), claim.content().key(), claim.content().text(), changes);
    }

    private record ChangedClaim(String id, @Nullable String key, String text, List<Change> changes) {}

    private record ChangedSource(String source, List<Change> changes) {}

    private record Change(
            String what, @Nullable String before, @Nullable String after) {}
}
