package dev.onrecord.domain.query;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.Term;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One step of an order of claims.
 *
 * @param field what is compared; a claim that lacks it comes last either way
 * @param descending whether the greatest comes first
 */
public record SortKey(Field field, boolean descending) {

    /** Orders dates by their days and then by the time of day, of which one that is not known comes first. */
    private static final Comparator<PartialDate> BY_MOMENT = Comparator.comparing(PartialDate::earliest)
            .thenComparing(PartialDate::latest)
            .thenComparing(date -> date.instant().orElse(Instant.MIN));

    /**
     * Reads {@code field,-field}.
     *
     * @throws InvalidInputException for a field that claims are not sorted by
     */
    public static List<SortKey> list(String text) {
        return Arrays.stream(text.split(",", -1)).map(SortKey::of).toList();
    }

    private static SortKey of(String text) {
        var name = text.startsWith("-") ? text.substring(1) : text;
        return new SortKey(TermReader.read(Field.class, "a field to sort by", name), text.startsWith("-"));
    }

    /**
     * Returns the order that the keys describe, with the order of the numbers last: downward where the last key is, so
     * that of what is newest the newest comes first.
     */
    public static Comparator<Claim> order(List<SortKey> keys) {
        Comparator<Claim> order = (one, other) -> 0;
        for (SortKey key : keys) {
            order = order.thenComparing(key.comparator());
        }
        boolean downward = !keys.isEmpty() && keys.get(keys.size() - 1).descending();
        return order.thenComparing(Claim::id, downward ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }

    private Comparator<Claim> comparator() {
        return switch (field) {
            case ID -> comparing(Claim::id);
            case KEY -> comparing(SortKey::foldedKey);
            case STORY -> comparing(claim -> claim.content().story());
            case SPEAKER -> comparing(claim -> claim.content().speaker());
            case TEXT -> comparing(claim -> claim.content().text());
            case ON -> Comparator.comparing(claim -> claim.content().on(), Comparator.nullsLast(directed(BY_MOMENT)));
            case VERDICT -> comparing(Claim::standing);
            case CONFIDENCE ->
                comparing(claim ->
                        claim.rating().map(entry -> entry.statement().level()).orElse(null));
            case RECORDED -> comparing(Claim::recordedAt);
        };
    }

    private static @Nullable String foldedKey(Claim claim) {
        var key = claim.content().key();
        return key == null ? null : NameFold.of(key);
    }

    private <T extends Comparable<? super T>> Comparator<Claim> comparing(Function<Claim, @Nullable T> value) {
        return Comparator.comparing(value, Comparator.nullsLast(directed(Comparator.<T>naturalOrder())));
    }

    private <T> Comparator<T> directed(Comparator<T> upward) {
        return descending ? upward.reversed() : upward;
    }

    /** What claims are sorted by. */
    public enum Field implements Term {
        ID("id", "the number"),
        KEY("key", "the desk's own name"),
        STORY("story", "the story"),
        SPEAKER("speaker", "who makes it"),
        TEXT("text", "the wording"),
        ON("on", "when it was made"),
        VERDICT("verdict", "where it stands"),
        CONFIDENCE("confidence", "how confident the desk is"),
        RECORDED("recorded", "when it was recorded");

        private final Texts texts;

        Field(String published, String description) {
            this.texts = new Texts(published, description);
        }

        @Override
        public Texts texts() {
            return texts;
        }
    }
}
