package dev.onrecord.report.json;

import dev.onrecord.domain.record.Evidence;
import dev.onrecord.domain.record.SourceBook;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence.
 *
 * @param reliability the grade of its source
 */
record PublishedEvidence(
        String entry,
        String title,
        String stance,
        @Nullable String kind,
        @Nullable String reliability,
        @Nullable String credibility,
        @Nullable String source,
        @Nullable String file,
        @Nullable String sha256,
        @Nullable Long size,
        @Nullable String mediaType,
        boolean copyKept,
        @Nullable String url,
        @Nullable String at,
        @Nullable String quote,
        @Nullable String note) {

    static PublishedEvidence of(Evidence evidence, SourceBook sources) {
        var piece = evidence.piece();
        var digest = piece.digest();
        return new PublishedEvidence(
                evidence.entry().id().toString(),
                piece.title(),
                piece.stance().published(),
                OptionalText.of(piece.kind()),
                piece.source() == null
                        ? null
                        : OptionalText.of(sources.get(piece.source()).reliability()),
                OptionalText.of(piece.credibility()),
                piece.source(),
                piece.file(),
                digest == null ? null : digest.sha256(),
                digest == null ? null : digest.size(),
                digest == null ? null : digest.mediaType(),
                piece.copyKept(),
                piece.url(),
                piece.at(),
                piece.quote(),
                piece.note());
    }
}
