package dev.onrecord.report.json;

import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Proposed;
import java.util.List;

/**
 * A verdict that waits for a second person.
 *
 * @param overridden the blockers that it goes past
 */
record PublishedProposal(
        String verdict, String by, String entry, String because, String recordedAt, List<String> overridden) {

    static PublishedProposal of(Entry<Proposed> entry) {
        return new PublishedProposal(
                entry.statement().verdict().published(),
                entry.recordedBy(),
                entry.id().toString(),
                entry.statement().because(),
                entry.recordedAt().toString(),
                entry.statement().overridden());
    }
}
