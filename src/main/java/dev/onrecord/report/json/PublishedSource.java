package dev.onrecord.report.json;

import dev.onrecord.domain.record.Source;
import org.jspecify.annotations.Nullable;

/** A source as the desk knows it. */
record PublishedSource(
        String name,
        @Nullable String kind,
        @Nullable String reliability,
        @Nullable String because,
        @Nullable String url,
        boolean unresolved) {

    static PublishedSource of(Source source) {
        return new PublishedSource(
                source.name(),
                Texts.of(source.kind()),
                Texts.of(source.reliability()),
                source.because(),
                source.url(),
                source.unresolved());
    }
}
