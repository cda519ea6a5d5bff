package dev.onrecord.shell.desk;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.date.Deadline;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.policy.BlockerKind;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is due at a desk: answers that parties owe, and searches to repeat. */
public final class Agenda {

    private static final int MOST_NAMED = 20;

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

    /** Returns the verdicts that are in question, in the order of their claims. */
    public List<Item> inQuestion(@Nullable String story, Cutoff cutoff) {
        return desk.assessed().inQuestion(story, cutoff).stream()
                .map(claim -> new Item(
                        claim.claim().id(),
                        null,
                        doubt(claim),
                        null,
                        "",
                        true,
                        claim.claim().content().text(),
                        null))
                .toList();
    }

    private static String doubt(AssessedClaim claim) {
        var codes = claim.lost().stream().map(Blocker::code).distinct().collect(Collectors.joining(", "));
        return claim.claim().standing().published() + " in question: " + codes;
    }

    /**
     * Returns what is most urgent now, in the same order.
     *
     * @param most how many at most
     * @param now the view of the present
     */
    public List<Item> mostUrgent(@Nullable String story, int most, Cutoff now) {
        var claims = desk.store().claims().folded(desk.store().dueItems().mostUrgent(story, most), now);
        return items(claims, null, now).stream().limit(most).toList();
    }

    /**
     * Returns what has become due since a moment, in the same order.
     *
     * @param most how many at most
     * @param now the view of the present
     */
    public List<Item> dueSince(@Nullable String story, Instant since, int most, Cutoff now) {
        var from = LocalDate.ofInstant(since, now.zone()).minusDays(1);
        var until = LocalDate.ofInstant(desk.actor().now(), now.zone()).plusDays(1);
        var found = desk.store().dueItems().between(story, from, until, most);
        return items(desk.store().claims().folded(found, now), null, now);
    }

    /**
     * Returns the claims whose proposed verdict waits for a second person.
     *
     * @param story only those of this one; null for all
     * @param cutoff the view of the record
     */
    public List<ClaimId> toSecond(@Nullable String story, Cutoff cutoff) {
        var found = new ArrayList<ClaimId>();
        var query = ClaimQuery.all(cutoff).inStory(story).with(BlockerKind.SECOND);
        desk.assessed().each(query, assessed -> found.add(assessed.claim().id()));
        return found;
    }

    /** Returns the claims that wait for a second person in one line, the first of many; empty for none. */
    public static Optional<String> inWords(List<ClaimId> toSecond) {
        if (toSecond.isEmpty()) {
            return Optional.empty();
        }
        var named = toSecond.stream().limit(MOST_NAMED).map(ClaimId::toString).collect(Collectors.joining(", "));
        var more = toSecond.size() - MOST_NAMED;
        return Optional.of("waits for a second: " + named + (more > 0 ? " and " + more + " more" : ""));
    }

    private List<Item> items(List<Claim> claims, @Nullable Integer days, Cutoff cutoff) {
        var moment = new Moment(cutoff.moment(desk.actor().now()), cutoff.zone());
        var due = new ArrayList<Due>();
        for (Claim claim : claims) {
            claim.requests().stream()
                    .filter(Request::isOpen)
                    .forEach(request -> due.add(answer(claim, request, moment)));
            claim.parties().forEach(party -> recheck(claim, party, moment).ifPresent(due::add));
        }
        return due.stream()
                .filter(item -> days == null || moment.isWithin(days, item))
                .sorted(Comparator.comparing((Due item) -> moment.endOf(item.by()))
                        .thenComparing(item -> item.item().claim()))
                .map(Due::item)
                .toList();
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

    private static Due answer(Claim claim, Request request, Moment now) {
        var by = request.deadline();
        return new Due(
                request.by(),
                new Item(
                        claim.id(),
                        request.party(),
                        Item.ANSWER,
                        request.by(),
                        by.map(now::urgency).orElse("no deadline"),
                        by.filter(now::isAfter).isPresent(),
                        claim.content().text(),
                        request.latest().statement()));
    }

    private static Optional<Due> recheck(Claim claim, String party, Moment now) {
        return claim.responsesOf(party)
                .reduce((earlier, later) -> later)
                .map(Entry::statement)
                .map(Responded::recheck)
                .map(when -> new Due(
                        when,
                        new Item(
                                claim.id(),
                                party,
                                "search again",
                                when,
                                now.urgency(when),
                                now.isInOrAfter(when),
                                claim.content().text(),
                                null)));
    }

    private record Due(@Nullable PartialDate by, Item item) {}

    /** The moment for which the agenda holds, and the zone in which its day ends. */
    private record Moment(Instant now, ZoneId zone) {

        String urgency(PartialDate by) {
            return new Deadline(by).urgency(now, zone);
        }

        /** Returns when a date is over, so that what is overdue comes before a month that still runs. */
        Instant endOf(@Nullable PartialDate by) {
            return by == null ? Instant.MAX : new Deadline(by).endsAt(zone);
        }

        boolean isAfter(PartialDate by) {
            return new Deadline(by).hasPassed(now, zone);
        }

        /** Tells whether a date has begun. */
        boolean isInOrAfter(PartialDate when) {
            return !now.isBefore(when.from(zone));
        }

        boolean isWithin(int days, Due due) {
            return due.by() != null && new Deadline(due.by()).daysLeft(now, zone) <= days;
        }
    }
}
