package dev.onrecord.report.view;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Tone;
import dev.onrecord.report.list.Listing;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due: verdicts in question, answers that are awaited and searches that are to be repeated. */
public final class AgendaTable {

    /** The listing of it. */
    public static final Listing<Item> LISTING = Listing.of(
            List.of(
                    Column.fixed("claim"),
                    Column.flexible("party", 8).whereFilled(),
                    Column.flexible("what", 10),
                    Column.fixed("due").whereFilled(),
                    Column.fixed("urgency").whereFilled(),
                    Column.flexible("asked", 24).whereRoom(),
                    Column.flexible("the claim", 12)),
            AgendaTable::cells,
            Published.class,
            Published::of);

    private AgendaTable() {}

    private static List<Cell> cells(Item item) {
        return List.of(
                Cell.of(item.claim().toString()),
                Cell.ofNullable(item.party()),
                Cell.of(item.what()),
                Cell.ofNullable(item.due() == null ? null : item.due().text()),
                new Cell(item.urgency(), item.overdue() ? Tone.WARNING : Tone.PLAIN),
                Cell.of(item.request()),
                Cell.of(item.text()));
    }

    /**
     * Something that is due.
     *
     * @param party who owes something; null where nobody does
     * @param what {@link #ANSWER} or {@code search again}
     * @param due when; null without a deadline
     * @param urgency in words, such as {@code 2 d overdue}; empty without a deadline
     * @param overdue whether the time has passed
     * @param text the words of the claim
     * @param asked the newest request that waits for the answer; null for a search
     */
    public record Item(
            ClaimId claim,
            @Nullable String party,
            String what,
            @Nullable PartialDate due,
            String urgency,
            boolean overdue,
            String text,
            @Nullable Asked asked) {

        /** What is due from a party that was asked. */
        public static final String ANSWER = "answer";

        /** Tells whether a party owes an answer, rather than the desk a search. */
        public boolean isAnswer() {
            return what.equals(ANSWER);
        }

        /** Returns the channel, the contact and the question; empty for a search, and where none of them is known. */
        public String request() {
            if (asked == null) {
                return "";
            }
            var way =
                    Stream.of(asked.via(), asked.to()).filter(Objects::nonNull).collect(Collectors.joining(" "));
            return Stream.of(way, asked.question())
                    .filter(part -> part != null && !part.isEmpty())
                    .collect(Collectors.joining(": "));
        }
    }

    private record Published(
            String claim,
            @Nullable String party,
            String what,
            @Nullable String by,
            String urgency,
            boolean overdue,
            String text,
            @Nullable String question,
            @Nullable String via,
            @Nullable String to) {

        static Published of(Item item) {
            var asked = item.asked();
            return new Published(
                    item.claim().toString(),
                    item.party(),
                    item.what(),
                    item.due() == null ? null : item.due().text(),
                    item.urgency(),
                    item.overdue(),
                    item.text(),
                    asked == null ? null : asked.question(),
                    asked == null ? null : asked.via(),
                    asked == null ? null : asked.to());
        }
    }
}
