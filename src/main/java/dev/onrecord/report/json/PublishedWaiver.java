package dev.onrecord.report.json;

import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Waived;

/** A party that the desk decided not to ask, and why. */
record PublishedWaiver(String entry, String party, String because) {

    static PublishedWaiver of(Entry<Waived> entry) {
        return new PublishedWaiver(
                entry.id().toString(),
                entry.statement().party(),
                entry.statement().because());
    }
}
