package dev.onrecord.report.list;

import dev.onrecord.domain.policy.Difference;
import dev.onrecord.domain.record.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim and what changed about it.
 *
 * @param differences at least one
 */
public record ChangedClaim(Claim claim, List<Difference> differences) {

    /** Returns the fields that programs get. */
    Record published() {
        return new Changed(
                claim.id().toString(),
                claim.content().key(),
                claim.content().text(),
                differences.stream()
                        .map(difference -> new Change(difference.what(), difference.before(), difference.after()))
                        .toList());
    }

    private record Changed(String id, @Nullable String key, String text, List<Change> changes) {}

    private record Change(
            String what, @Nullable String before, @Nullable String after) {}
}
