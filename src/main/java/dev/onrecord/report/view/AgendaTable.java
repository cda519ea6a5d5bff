package dev.onrecord.report.view;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Tone;
import dev.onrecord.report.list.Listing;
import java.util.List;
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
                    Column.fixed("urgency").whereFilled()),
            AgendaTable::cells,
            Published.class,
            item -> new Published(
                    item.claim().toString(), item.party(), item.what(), item.due(), item.urgency(), item.overdue()));

    private AgendaTable() {}

    private static List<Cell> cells(Item item) {
        return List.of(
                Cell.of(item.claim().toString()),
                Cell.ofNullable(item.party()),
                Cell.of(item.what()),
                Cell.ofNullable(item.due()),
                new Cell(item.urgency(), item.overdue() ? Tone.WARNING : Tone.PLAIN));
    }

    /**
     * Something that is due.
     *
     * @param party who owes something; null where nobody does
     * @param what such as {@code answer} or {@code search again}
     * @param due when; null without a deadline
     * @param urgency in words, such as {@code 2 d overdue}; empty without a deadline
     * @param overdue whether the time has passed
     */
    public record Item(
            ClaimId claim,
            @Nullable String party,
            String what,
            @Nullable String due,
            String urgency,
            boolean overdue) {}

    private record Published(
            String claim,
            @Nullable String party,
            String what,
            @Nullable String by,
            String urgency,
            boolean overdue) {}
}
