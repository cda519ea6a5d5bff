package dev.onrecord.report.json;

import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who carried a claim, and from whom. */
record PublishedCitation(
        String entry,
        String source,
        List<String> from,
        @Nullable String url,
        @Nullable String on) {

    static PublishedCitation of(Entry<Cited> entry) {
        var cited = entry.statement();
        return new PublishedCitation(
                entry.id().toString(), cited.source(), cited.from(), cited.url(), OptionalText.of(cited.on()));
    }
}
