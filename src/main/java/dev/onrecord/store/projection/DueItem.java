package dev.onrecord.store.projection;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.Blockers;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.vocabulary.Standing;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a claim waits for.
 *
 * @param kind an answer or a search
 * @param party whose answer, or in whose record
 * @param date when, as written; null without a deadline
 * @param day the last day that the date can mean for an answer, the first one for a search, counted from 1970-01-01
 */
public record DueItem(
        String kind,
        String party,
        @Nullable String date,
        @Nullable Long day) {

    /** The kind of what is due where a party was asked. */
    public static final String ANSWER = "answer";
    /** The kind of what is due where a search is to be made again. */
    public static final String SEARCH = "search";

    /** Returns what a claim waits for; nothing where it is withdrawn. */
    static Set<DueItem> of(Claim claim) {
        var due = new LinkedHashSet<DueItem>();
        if (claim.standing() == Standing.WITHDRAWN) {
            return due;
        }
        for (Request request : claim.requests()) {
            if (request.isOpen()) {
                due.add(answer(request.party(), request.by()));
            }
        }
        for (String party : claim.parties()) {
            Blockers.recheckOf(claim, party)
                    .ifPresent(date -> due.add(new DueItem(
                            SEARCH, party, date.text(), date.earliest().toEpochDay())));
        }
        return due;
    }

    private static DueItem answer(String party, @Nullable PartialDate by) {
        return new DueItem(
                ANSWER,
                party,
                by == null ? null : by.text(),
                by == null ? null : by.latest().toEpochDay());
    }
}
