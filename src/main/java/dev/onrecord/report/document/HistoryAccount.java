package dev.onrecord.report.document;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.report.words.EntryWords;

/** Tells who recorded what and when, an item for each entry. */
final class HistoryAccount {

    private final Document document;

    HistoryAccount(Document document) {
        this.document = document;
    }

    void tell(Entry<?> entry, Claim claim) {
        var mark = claim.takenBack().contains(entry.id()) ? " (taken back)" : "";
        document.item(entry.id() + " " + entry.recordedAt() + " " + entry.recordedBy() + mark + ": "
                + EntryWords.of(entry.statement()));
    }
}
