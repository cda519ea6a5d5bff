package dev.onrecord.report.json;

import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.SameAs;
import org.jspecify.annotations.Nullable;

/** Another claim that the desk linked a claim to as the same, and why. */
record PublishedSame(String entry, String claim, @Nullable String because) {

    static PublishedSame of(Entry<SameAs> entry) {
        return new PublishedSame(
                entry.id().toString(),
                entry.statement().other().toString(),
                entry.statement().because());
    }
}
