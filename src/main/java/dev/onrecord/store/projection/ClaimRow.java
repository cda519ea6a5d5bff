package dev.onrecord.store.projection;

import dev.onrecord.domain.query.SearchWords;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.text.NameFold;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The row of a claim.
 *
 * @param state the number of its {@link ClaimState}
 * @param values the values of its columns, in the order of {@link RowWriter.Table#CLAIM}
 */
public record ClaimRow(long state, @Nullable Object[] values) {

    /** Moments in a form in which the order of the texts is that of the moments. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Returns the row of a claim. */
    public static ClaimRow of(Claim claim) {
        return of(claim, WrittenClaim.of(claim.content()).fingerprint());
    }

    /**
     * Returns the row of a claim.
     *
     * @param fingerprint the fingerprint of its present content
     */
    public static ClaimRow of(Claim claim, long fingerprint) {
        var content = claim.content();
        var on = content.on();
        var state = ClaimState.of(claim);
        long number = state.number();
        var words = SearchWords.indexed(content.text());
        return new ClaimRow(number, new @Nullable Object[] {
            claim.id().number(),
            content.key(),
            content.text(),
            content.story(),
            content.speaker(),
            on == null ? null : on.text(),
            on == null ? null : on.earliest().toEpochDay(),
            on == null ? null : on.latest().toEpochDay(),
            content.partOf() == null ? null : content.partOf().number(),
            state.standing().published(),
            state.confidenceInWords(),
            number,
            claim.recordedAt().toEpochMilli(),
            content.key() == null ? WrittenClaim.identity(content) : null,
            fingerprint,
            content.key() == null ? null : NameFold.of(content.key()),
            words.equals(content.text()) ? null : words,
            on == null ? null : on.instant().map(MOMENT::format).orElse(""),
            verdict(claim)
        });
    }

    /** Returns the number of the entry that gave the verdict that stands; null where none does. */
    private static @Nullable Long verdict(Claim claim) {
        var conclusion = claim.conclusion();
        return conclusion == null || claim.withdrawal() != null
                ? null
                : conclusion.id().number();
    }
}
