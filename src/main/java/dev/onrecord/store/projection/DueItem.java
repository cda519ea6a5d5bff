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
 * @param kind {@link #ANSWER} or {@link #SEARCH}
 * @param party the party that was asked, or in whose statements to search
 * @param date the date as written; null without a deadline
 * @param day the last day of the date for an answer, the first for a search, as days since 1970-01-01
 */
public record DueItem(
        String kind,
        String party,
        @Nullable String date,
        @Nullable Long day) {

    /** The kind of an answer to a request. */
    public static final String ANSWER = "answer";
    /** The kind of a search that is to be repeated. */
    public static final String SEARCH = "search";

    /** Returns the due items of a claim; none where it is withdrawn. */
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
