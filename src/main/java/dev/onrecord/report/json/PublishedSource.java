package dev.onrecord.report.json;

import dev.onrecord.domain.record.Source;
import org.jspecify.annotations.Nullable;

/** A source as scripts read it. */
public record PublishedSource(
        String name,
        @Nullable String kind,
        @Nullable String reliability,
        @Nullable String because,
        @Nullable String url,
        boolean unresolved) {

    /** Returns what is published of a source. */
    public static PublishedSource of(Source source) {
        return new PublishedSource(
                source.name(),
                OptionalText.of(source.kind()),
                OptionalText.of(source.reliability()),
                source.because(),
                source.url(),
                source.unresolved());
    }
}
