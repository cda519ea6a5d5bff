package dev.onrecord.intake.draft;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A claim as it would be if some statements of a file were recorded about it. */
final class Supposed {

    /** The number of a claim that has none yet. */
    static final ClaimId UNNUMBERED = new ClaimId(0);

    private final ClaimId id;
    private final List<Entry<?>> history = new ArrayList<>();

    /**
     * Begins with what the record holds.
     *
     * @param claim as it is in the record; null for a new one
     */
    Supposed(@Nullable Claim claim, ClaimContent content) {
        id = claim == null ? UNNUMBERED : claim.id();
        if (claim == null) {
            history.add(entry(new ClaimAdded(content), 1));
        } else {
            claim.history().stream()
                    .filter(past -> !claim.takenBack().contains(past.id()))
                    .forEach(history::add);
        }
    }

    void add(Statement statement) {
        history.add(entry(statement, Long.MAX_VALUE / 2 + history.size()));
    }

    Claim claim() {
        return ClaimFold.of(history, Set.of()).orElseThrow();
    }

    private Entry<?> entry(Statement statement, long number) {
        return new Entry<>(new EntryId(number), 0, Instant.EPOCH, "the file", id, statement);
    }
}
