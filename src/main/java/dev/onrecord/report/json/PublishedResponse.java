package dev.onrecord.report.json;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Responded;
import org.jspecify.annotations.Nullable;

/**
 * What a party put on the record, or what the desk observed of its silence.
 *
 * @param wording whether it is about the {@code current} wording of the claim or an {@code earlier} one
 * @param earlierWording the earlier wording that it is about; null for the current one
 */
record PublishedResponse(
        String entry,
        String party,
        String kind,
        @Nullable String quote,
        @Nullable String lang,
        @Nullable String spokesperson,
        @Nullable String via,
        @Nullable String url,
        @Nullable String relayedBy,
        @Nullable String on,
        @Nullable String searched,
        @Nullable String recheck,
        @Nullable String note,
        String wording,
        @Nullable String earlierWording) {

    static PublishedResponse of(Entry<Responded> entry, Claim claim) {
        var said = entry.statement();
        return new PublishedResponse(
                entry.id().toString(),
                said.party(),
                said.kind().published(),
                said.quote(),
                said.lang(),
                said.spokesperson(),
                said.via(),
                said.url(),
                said.relayedBy(),
                OptionalText.of(said.on()),
                said.searched(),
                OptionalText.of(said.recheck()),
                said.note(),
                WordingState.of(entry, claim),
                claim.earlierWordingOf(entry).orElse(null));
    }
}
