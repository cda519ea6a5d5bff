package dev.onrecord.shell.desk;

import dev.onrecord.domain.date.Deadline;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.report.view.AgendaTable.Item;
import dev.onrecord.store.Claims;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due at a desk: answers that are looked for, and searches that are to be made again. */
public final class Agenda {

    private final Desk desk;

    /** Creates the agenda of a desk. */
    public Agenda(Desk desk) {
        this.desk = desk;
    }

    /**
     * Returns what is due, most urgent first; what has no deadline comes last.
     *
     * @param story only this one; null for all
     * @param days only what is due within so many days; null for everything
     */
    public List<Item> items(@Nullable String story, @Nullable Integer days) {
        var due = new ArrayList<Due>();
        for (Claims.OpenRequest request : desk.store().claims().openRequests(story)) {
            var by = Optional.ofNullable(request.due()).map(PartialDate::new);
            due.add(new Due(request.claim().number(), by.orElse(null), item(request, by)));
        }
        for (Claim claim : desk.store().claims().withNonAdmissions(story)) {
            claim.parties().forEach(party -> recheck(claim, party).ifPresent(due::add));
        }
        return due.stream()
                .filter(item -> days == null || item.isWithin(days, desk))
                .sorted(Comparator.comparing(
                                (Due item) -> item.by(), Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
                        .thenComparing(Due::claim))
                .map(Due::item)
                .toList();
    }

    /** Counts the answers that are due and have not come, of one story or of all. */
    public long overdue(@Nullable String story) {
        return desk.store().claims().openRequests(story).stream()
                .flatMap(request -> Stream.ofNullable(request.due()))
                .filter(due -> hasPassed(new PartialDate(due)))
                .count();
    }

    private Item item(Claims.OpenRequest request, Optional<PartialDate> by) {
        return new Item(
                request.claim(),
                request.party(),
                "answer",
                by.map(PartialDate::text).orElse(null),
                by.map(this::urgency).orElse("no deadline"),
                by.filter(this::hasPassed).isPresent());
    }

    private Optional<Due> recheck(Claim claim, String party) {
        return claim.responsesOf(party)
                .reduce((earlier, later) -> later)
                .map(Entry::statement)
                .map(Statement.Responded::recheck)
                .map(when -> new Due(
                        claim.id().number(),
                        when,
                        new Item(
                                claim.id(),
                                party,
                                "search again",
                                when.text(),
                                urgency(when),
                                !desk.now().isBefore(when.from(desk.zone())))));
    }

    private String urgency(PartialDate by) {
        return new Deadline(by).urgency(desk.now(), desk.zone());
    }

    private boolean hasPassed(PartialDate by) {
        return new Deadline(by).hasPassed(desk.now(), desk.zone());
    }

    private record Due(long claim, @Nullable PartialDate by, Item item) {

        boolean isWithin(int days, Desk desk) {
            return by != null && new Deadline(by).daysLeft(desk.now(), desk.zone()) <= days;
        }
    }
}
