package dev.onrecord.store.entry;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.policy.RecordSettings;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.record.SourceBook;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The record as it was before any of its entries. What is said of no claim is read once; what was true before an entry is worked
 * out once for all entries between which nothing of it changed.
 */
public final class EarlierRecord {

    private static final String[] ABOUT_NO_CLAIM = {
        "undone", "redone", "retracted", "source-described", "policy-set", "renamed", "merged", "aliased"
    };

    private final Entries entries;
    private final List<Entry<?>> said;
    private final Map<Integer, Before> worked = new HashMap<>();

    EarlierRecord(Entries entries) {
        this.entries = entries;
        this.said = entries.aboutNoClaim(ABOUT_NO_CLAIM);
    }

    /** Returns what was said of no claim before an entry. */
    public Before before(EntryId entry) {
        int length = 0;
        int end = said.size();
        while (length < end) {
            int middle = (length + end) >>> 1;
            if (said.get(middle).id().compareTo(entry) < 0) {
                length = middle + 1;
            } else {
                end = middle;
            }
        }
        return worked.computeIfAbsent(length, count -> new Before(said.subList(0, count)));
    }

    /** Returns when something last changed on which many claims hang. */
    public SharedChanges sharedChanges() {
        return SharedChanges.of(said, entries.names());
    }

    /** Returns claims as they were before an entry; those that were not there are left out. */
    public List<Claim> claims(Collection<ClaimId> ids, EntryId entry) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var before = before(entry);
        return entries.ofClaims(ids).values().stream()
                .map(history -> before.claim(history, entry))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What was said of no claim before an entry. */
    public final class Before {

        private final Set<Long> undone;
        private final NameBook names;
        private final SourceBook sources;
        private final RecordSettings settings;

        private Before(List<Entry<?>> earlier) {
            this.undone = Cutoff.none(ZoneOffset.UTC).undone(earlier);
            this.names = entries.names(earlier, undone);
            this.sources = SourceBook.of(earlier, undone, names);
            this.settings = RecordSettings.of(earlier, undone);
        }

        /** Returns what was known of the sources. */
        public SourceBook sources() {
            return sources;
        }

        /** Returns what was set in the record. */
        public RecordSettings settings() {
            return settings;
        }

        private Optional<Claim> claim(List<Entry<?>> history, EntryId entry) {
            var earlier = history.stream()
                    .filter(said -> said.id().compareTo(entry) < 0)
                    .toList();
            return ClaimFold.of(earlier, undone, names);
        }
    }
}
