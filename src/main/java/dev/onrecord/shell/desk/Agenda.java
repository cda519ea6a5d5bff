package dev.onrecord.shell.desk;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.date.Deadline;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.report.view.AgendaTable.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is due at a desk: answers that parties owe, and searches to repeat. */
public final class Agenda {

    private final Desk desk;

    public Agenda(Desk desk) {
        this.desk = desk;
    }

    /**
     * Returns what is due, most urgent first, and last what has no deadline.
     *
     * @param story only this one; null for all
     * @param days only what is due within so many days; null for everything
     * @param cutoff the view of the record
     */
    public List<Item> items(@Nullable String story, @Nullable Integer days, Cutoff cutoff) {
        return items(concerned(story, cutoff), days, cutoff);
    }

    /**
     * Returns what is most urgent now, in the same order.
     *
     * @param most how many at most
     */
    public List<Item> mostUrgent(@Nullable String story, int most) {
        var claims = desk.store().claims().folded(desk.store().dueItems().mostUrgent(story, most), present());
        return items(claims, null, present()).stream().limit(most).toList();
    }

    /**
     * Returns what has become due since a moment, in the same order.
     *
     * @param most how many at most
     */
    public List<Item> dueSince(@Nullable String story, Instant since, int most) {
        var from = LocalDate.ofInstant(since, desk.actor().zone()).minusDays(1);
        var found = desk.store()
                .dueItems()
                .between(story, from, desk.actor().today().plusDays(1), most);
        return items(desk.store().claims().folded(found, present()), null, present());
    }

    private List<Item> items(List<Claim> claims, @Nullable Integer days, Cutoff cutoff) {
        var now = cutoff.moment(desk.actor().now());
        var due = new ArrayList<Due>();
        for (Claim claim : claims) {
            claim.requests().stream().filter(Request::isOpen).forEach(request -> due.add(answer(claim, request, now)));
            claim.parties().forEach(party -> recheck(claim, party, now).ifPresent(due::add));
        }
        return due.stream()
                .filter(item ->
                        days == null || item.isWithin(days, now, desk.actor().zone()))
                .sorted(Comparator.comparing(Due::by, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
                        .thenComparing(Due::claim))
                .map(Due::item)
                .toList();
    }

    private Cutoff present() {
        return desk.actor().present();
    }

    /** Returns the claims that may have something due: now from an index, in an earlier view all of them. */
    private List<Claim> concerned(@Nullable String story, Cutoff cutoff) {
        var claims = desk.store().claims();
        if (cutoff.isNone()) {
            return claims.folded(desk.store().dueItems().claims(story), cutoff);
        }
        var found = new ArrayList<Claim>();
        claims.each(ClaimQuery.all(cutoff).inStory(story), claim -> {
            if (claim.standing() != Standing.WITHDRAWN) {
                found.add(claim);
            }
            return true;
        });
        return found;
    }

    private Due answer(Claim claim, Request request, Instant now) {
        var by = request.deadline();
        return new Due(
                claim.id(),
                request.by(),
                new Item(
                        claim.id(),
                        request.party(),
                        "answer",
                        by.map(PartialDate::text).orElse(null),
                        by.map(date -> urgency(date, now)).orElse("no deadline"),
                        by.filter(date -> hasPassed(date, now)).isPresent()));
    }

    private Optional<Due> recheck(Claim claim, String party, Instant now) {
        return claim.responsesOf(party)
                .reduce((earlier, later) -> later)
                .map(Entry::statement)
                .map(Responded::recheck)
                .map(when -> new Due(
                        claim.id(),
                        when,
                        new Item(
                                claim.id(),
                                party,
                                "search again",
                                when.text(),
                                urgency(when, now),
                                !now.isBefore(when.from(desk.actor().zone())))));
    }

    private String urgency(PartialDate by, Instant now) {
        return new Deadline(by).urgency(now, desk.actor().zone());
    }

    private boolean hasPassed(PartialDate by, Instant now) {
        return new Deadline(by).hasPassed(now, desk.actor().zone());
    }

    private record Due(ClaimId claim, @Nullable PartialDate by, Item item) {

        boolean isWithin(int days, Instant now, ZoneId zone) {
            return by != null && new Deadline(by).daysLeft(now, zone) <= days;
        }
    }
}
