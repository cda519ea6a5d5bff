package dev.onrecord.domain.record;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The rules on what may be recorded about a claim, given what the record holds on it. */
public final class Rules {

    private Rules() {}

    /**
     * Returns the date on which something was said or done.
     *
     * @throws RefusedException where it has begun nowhere on earth: what is dated in the future has not happened
     */
    public static PartialDate happened(PartialDate on, Instant now) {
        if (on.hasBegun(now)) {
            return on;
        }
        throw new RefusedException(
                on + " is in the future: only what has happened goes on the record",
                on.text(),
                null,
                "give the day on which it was said or done; what is planned belongs in a note");
    }

    /**
     * Refuses a deadline that lies before the question.
     *
     * @throws RefusedException where the day on which it ends is before the one on which the question was put
     */
    public static void check(Asked asked) {
        if (asked.by() != null && asked.by().isBefore(asked.on())) {
            throw new RefusedException(
                    "the deadline " + asked.by() + " is before the day of the question, " + asked.on(),
                    asked.by().text(),
                    null,
                    "give a deadline on or after " + asked.on() + ", or the day on which the question was put");
        }
    }

    /**
     * Refuses an extension that is none.
     *
     * @throws RefusedException where the new deadline is not later than the one that stands, or over already on the day
     *     on which it is given, or that day is before the one of the question
     */
    public static void checkExtension(Request request, Extended extended, ZoneId zone) {
        var party = request.party();
        var by = extended.by();
        var on = extended.on();
        if (request.by() != null && !by.until(zone).isAfter(request.by().until(zone))) {
            throw new RefusedException(
                    party + " has until " + request.by() + " already; " + by + " is no extension",
                    by.text(),
                    null,
                    "give a deadline after " + request.by());
        }
        if (on != null && on.isBefore(request.latest().statement().on())) {
            throw new RefusedException(
                    "the day of the extension, " + on + ", is before the day of the question, "
                            + request.latest().statement().on(),
                    on.text(),
                    null,
                    "give the day on which " + party + " was told of the new deadline");
        }
        if (on != null && by.isBefore(on)) {
            throw new RefusedException(
                    "the deadline " + by + " is before the day of the extension, " + on,
                    by.text(),
                    null,
                    "give a deadline on or after " + on);
        }
    }

    /**
     * Refuses a response that contradicts the record.
     *
     * @throws RefusedException where an observation lacks its search, silence is recorded of a party that was not
     *     asked or has time left, no admission is said to be found of a party that has admitted, or words are given for
     *     a party that said nothing
     */
    public static void check(Claim claim, Responded response, Instant now, ZoneId zone) {
        var kind = response.kind();
        if (kind == ResponseKind.NON_ADMISSION && isBlank(response.searched())) {
            throw new RefusedException(
                            "a non-admission says where the desk looked; searched is missing", null, null, null)
                    .clearedBy(Remedy.Plain.NAME_SEARCH);
        }
        if (kind != ResponseKind.NON_ADMISSION && (response.searched() != null || response.recheck() != null)) {
            throw new RefusedException(
                    "searched and recheck belong to a non-admission",
                    response.searched() != null ? "searched" : "recheck",
                    null,
                    "record what was said as it is, and the search as a non-admission of its own");
        }
        if (!kind.saidByTheParty() && (response.quote() != null || response.spokesperson() != null)) {
            throw new RefusedException(
                            "a " + kind.published() + " has no words to quote: the party said nothing",
                            response.quote() != null ? "quote" : "spokesperson",
                            null,
                            null)
                    .clearedBy(Remedy.Plain.USE_NOTE);
        }
        if (kind == ResponseKind.NO_RESPONSE) {
            checkSilence(claim, response, now, zone);
        }
        if (kind == ResponseKind.NON_ADMISSION) {
            checkNonAdmission(claim, response, now, zone);
        }
    }

    /** Refuses to find no admission on a day by which the party had admitted. */
    private static void checkNonAdmission(Claim claim, Responded response, Instant now, ZoneId zone) {
        var party = response.party();
        var admission =
                claim.positionOf(party).filter(entry -> entry.statement().kind() == ResponseKind.ADMISSION);
        if (admission.isEmpty()) {
            return;
        }
        var admitted = admission.get();
        var on = response.on() == null ? PartialDate.of(LocalDate.ofInstant(now, zone)) : response.on();
        var since = admitted.statement().on() == null
                ? PartialDate.of(LocalDate.ofInstant(admitted.recordedAt(), zone))
                : admitted.statement().on();
        if (!on.latest().isBefore(since.latest())) {
            throw new RefusedException(
                            "the admission of " + party + DateStyle.ISO.when(since) + " stands (" + admitted.id()
                                    + "), so no search of " + on + " can have found none",
                            party,
                            null,
                            null)
                    .clearedBy(new Remedy.Retract(admitted.id()));
        }
    }

    private static void checkSilence(Claim claim, Responded response, Instant now, ZoneId zone) {
        var party = response.party();
        var request = claim.requestTo(party)
                .orElseThrow(() -> new RefusedException(
                                party + " was not asked about " + claim.id() + ", so it cannot have failed to respond",
                                party,
                                null,
                                null)
                        .clearedBy(new Remedy.AskParty(claim.id(), party)));
        if (!request.isOpen()) {
            throw new RefusedException(
                    "the request to " + party + " about " + claim.id() + " is closed already", party, null, null);
        }
        var due = request.deadline();
        if (due.isEmpty()) {
            throw new RefusedException(party + " was given no deadline, so none has passed", party, null, null)
                    .clearedBy(new Remedy.Extend(claim.id(), party));
        }
        if (now.isBefore(due.get().until(zone))) {
            throw new RefusedException(
                    party + " has until " + due.get() + " to answer", party, null, "record it after the deadline");
        }
        if (response.on() != null && response.on().isBefore(due.get())) {
            throw new RefusedException(
                    "on " + response.on() + " " + party + " still had until " + due.get() + " to answer",
                    response.on().text(),
                    null,
                    "give the day of the deadline or a later one");
        }
    }

    /**
     * Returns the open request to a party.
     *
     * @throws RefusedException where the party was not asked, or the request is closed
     */
    public static Request openRequest(Claim claim, String party) {
        return claim.requestTo(party)
                .filter(Request::isOpen)
                .orElseThrow(() -> new RefusedException(
                                "no open request to " + party + " about " + claim.id(), party, null, null)
                        .clearedBy(new Remedy.AskParty(claim.id(), party)));
    }

    /**
     * Returns the proposed verdict that a person can stand by.
     *
     * @throws RefusedException where none waits for a second person, or it is the same person who proposed it
     */
    public static Entry<Proposed> checkSecond(Claim claim, String person) {
        var proposal = claim.fourEyes().waiting().orElseThrow(() -> nothingToSecond(claim));
        if (NameFold.of(proposal.recordedBy()).equals(NameFold.of(person))) {
            throw new RefusedException(
                    "the verdict " + proposal.statement().verdict().published() + " of " + claim.id()
                            + " was proposed by " + proposal.recordedBy() + ": another person has to stand by it",
                    claim.id().toString(),
                    null,
                    "ask somebody else at the desk to second it");
        }
        return proposal;
    }

    private static OnRecordException nothingToSecond(Claim claim) {
        var fourEyes = claim.fourEyes();
        var by = fourEyes.voidedBy();
        var why = fourEyes.voided().isPresent() && by != null
                ? "the verdict " + fourEyes.voided().get().statement().verdict().published() + " that was proposed of "
                        + claim.id() + " is void since " + by.id() + ": "
                        + by.statement().inWords()
                : "no verdict of " + claim.id() + " waits for a second person";
        return new RefusedException(why, claim.id().toString(), null, null).clearedBy(Remedy.Plain.LIST_PROPOSALS);
    }

    /** Refuses to take a claim back to the queue when it is there. */
    public static void checkReopen(Claim claim) {
        if (claim.isUnverified()) {
            throw new RefusedException(
                    claim.id() + " is unverified already", claim.id().toString(), null, null);
        }
    }

    /** Refuses to withdraw a claim twice. */
    public static void checkWithdraw(Claim claim) {
        if (claim.standing() == Standing.WITHDRAWN) {
            throw new RefusedException(
                    claim.id() + " is withdrawn already", claim.id().toString(), null, null);
        }
    }

    /** Refuses to take back what cannot be taken back by itself. */
    public static void checkRetract(Entry<?> entry, boolean takenBack) {
        if (entry.statement() instanceof RedactedWords) {
            throw new RefusedException(
                    entry.id() + " was redacted: nothing is left of it to take back",
                    entry.id().toString(),
                    null,
                    "show and log say by whom and why");
        }
        if (takenBack) {
            throw new RefusedException(
                    entry.id() + " is taken back already", entry.id().toString(), null, null);
        }
        if (entry.statement().statementKind() == StatementKind.CLAIM_ADDED) {
            throw new RefusedException(
                            entry.id() + " brought the claim itself", entry.id().toString(), null, null)
                    .clearedBy(new Remedy.Withdraw(entry.requiredClaim()));
        }
        if (entry.statement().takesBack()) {
            throw new RefusedException(
                    entry.id() + " takes something back itself",
                    entry.id().toString(),
                    null,
                    "record anew what should stand");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
