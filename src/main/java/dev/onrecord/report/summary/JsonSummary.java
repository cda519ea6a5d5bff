package dev.onrecord.report.summary;

import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.House;
import dev.onrecord.domain.record.RecordSeal;
import dev.onrecord.domain.record.Source;
import dev.onrecord.report.json.JsonDocument;
import dev.onrecord.report.json.PublishedClaim;
import dev.onrecord.report.json.PublishedSource;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A summary as JSON that can be loaded again: the head, the sources that the claims name, and the claims as a stream. */
final class JsonSummary {

    private final Writer out;

    JsonSummary(Writer out) {
        this.out = out;
    }

    void write(SummaryHead head, SummaryClaims claims) {
        var sources = new LinkedHashMap<String, Source>();
        claims.each(claim -> collect(claim, sources));
        var json = JsonDocument.object(out);
        json.field("summary", PublishedHead.of(head));
        new JsonRecord(json).write(head, claims);
        json.field("sources", sources.values().stream().map(PublishedSource::of).toList());
        json.list("claims");
        claims.each(claim -> json.add(PublishedClaim.of(claim, null)));
        json.end();
    }

    private static void collect(AssessedClaim assessed, Map<String, Source> sources) {
        assessed.claim().sources().forEach(name -> sources.computeIfAbsent(name, assessed.sources()::get));
    }

    /** The head as scripts read it: names and order of the components are those of the file. */
    private record PublishedHead(
            String title,
            @Nullable String story,
            @Nullable String asOf,
            @Nullable String statedBy,
            String zone,
            String producedBy,
            String producedAt,
            List<String> policy,
            long entries,
            String headHash,
            @Nullable PublishedHouse publisher,
            @Nullable PublishedSeal seal) {

        static PublishedHead of(SummaryHead head) {
            return new PublishedHead(
                    head.title(),
                    head.story(),
                    head.asOf() == null ? null : head.asOf().toString(),
                    head.statedBy() == null ? null : head.statedBy().toString(),
                    TimeZones.name(head.zone()),
                    head.producedBy(),
                    head.producedAt().toString(),
                    head.policy(),
                    head.entries(),
                    head.headHash(),
                    PublishedHouse.of(head.house()),
                    PublishedSeal.of(head.seal()));
        }
    }

    /** The newest seal of the record, as scripts read it. */
    private record PublishedSeal(long entries, String head, String sealedAt, String signer, String text) {

        static @Nullable PublishedSeal of(@Nullable RecordSeal seal) {
            return seal == null
                    ? null
                    : new PublishedSeal(
                            seal.head().entries(),
                            seal.head().head(),
                            seal.head().at().toString(),
                            seal.signer(),
                            seal.text());
        }
    }

    /** Who publishes it, as scripts read it; the page of reviews is for the reviews. */
    private record PublishedHouse(
            @Nullable String name,
            @Nullable String url,
            @Nullable String byline,
            @Nullable String corrections,
            @Nullable String licence) {

        static @Nullable PublishedHouse of(House house) {
            return house.isUnnamed()
                    ? null
                    : new PublishedHouse(
                            orNull(house.name()),
                            orNull(house.url()),
                            orNull(house.byline()),
                            orNull(house.corrections()),
                            orNull(house.licence()));
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
