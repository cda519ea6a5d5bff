package dev.onrecord.report.json;

import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Rated;

/** How confident the desk is, and what that rests on. */
record PublishedConfidence(String level, String because, String by, String recordedAt) {

    static PublishedConfidence of(Entry<Rated> entry) {
        return new PublishedConfidence(
                entry.statement().level().published(),
                entry.statement().because(),
                entry.recordedBy(),
                entry.recordedAt().toString());
    }
}
