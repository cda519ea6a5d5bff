package dev.onrecord.report.words;

import dev.onrecord.domain.origin.Origins;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.report.RequestState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that could do harm if they were worded wrongly, all in one place.
 *
 * <p>A party is said not to have responded only where it was asked and the deadline has passed; nobody is ever said to
 * evade. An observation names its search and its date. One origin counts once, however many outlets carried it. A grade
 * that means unknown reads as unknown. No sentence mixes confidence with likelihood, and an unverified claim has no place
 * on any scale.
 */
public final class Sentences {

    private Sentences() {}

    /** Returns what a party did about a claim, as a sentence without its full stop that begins with the party. */
    public static String response(Entry<Responded> entry, Claim claim) {
        var said = entry.statement();
        if (said.kind() == ResponseKind.NO_RESPONSE) {
            return claim.isOvertaken(entry) ? overtaken(entry) : silence(entry, claim);
        }
        if (said.kind() == ResponseKind.NON_ADMISSION) {
            return observation(entry);
        }
        return said.act() + (said.on() == null ? ", date not recorded" : "");
    }

    private static String overtaken(Entry<Responded> entry) {
        return entry.statement().party() + " answered in time; the note that no answer had come is overtaken";
    }

    private static String silence(Entry<Responded> entry, Claim claim) {
        var party = entry.statement().party();
        return claim.requestTo(party)
                .filter(request ->
                        request.answer() != null && request.answer().id().equals(entry.id()))
                .flatMap(Request::deadline)
                .map(deadline -> party + " was asked and did not respond by " + deadline)
                .orElse(party + ": no answer is on the record" + asOf(entry));
    }

    private static String observation(Entry<Responded> entry) {
        var said = entry.statement();
        return said.party() + " has not admitted it" + asOf(entry) + "; " + said.search() + " found no admission";
    }

    private static String asOf(Entry<Responded> entry) {
        var on = entry.statement().on();
        return " as of " + (on == null ? LocalDate.ofInstant(entry.recordedAt(), ZoneOffset.UTC) : on);
    }

    /** Returns what an answer does not imply, as a sentence without its full stop. */
    public static String caution(ResponseKind kind) {
        return "Not implied: " + kind.doesNotImply();
    }

    /** Returns the state of a request, as a sentence without its full stop that begins with the party. */
    public static String request(Request request, RequestState state) {
        var asked = request.party() + " was asked"
                + request.latest().statement().on().when()
                + (request.attempts().size() > 1
                        ? " (asked " + request.attempts().size() + " times)"
                        : "");
        var due = request.deadline().map(Object::toString).orElse("");
        return switch (state) {
            case OPEN -> asked + (due.isEmpty() ? "; no deadline was given" : "; an answer is due by " + due);
            case OVERDUE -> asked + "; the deadline of " + due + " has passed and no answer is on the record yet";
            case ANSWERED -> asked + (due.isEmpty() ? "" : "; an answer was due by " + due);
            case WAIVED -> asked + "; the desk is no longer waiting for an answer";
        };
    }

    /** Returns that a party was not asked, with the desk's reason; empty where it was asked or came forward unasked. */
    public static Optional<String> notAsked(Claim claim, String party) {
        if (claim.requestTo(party).isPresent()) {
            return Optional.empty();
        }
        var waiver = claim.waivers().stream()
                .filter(entry -> entry.statement().party().equals(party))
                .findFirst();
        if (waiver.isPresent()) {
            return Optional.of(party + " was not asked, because "
                    + waiver.get().statement().because());
        }
        var cameForward = claim.responsesOf(party)
                .anyMatch(entry -> entry.statement().kind().settlesRequest());
        return cameForward ? Optional.empty() : Optional.of(party + " was not asked");
    }

    /** Returns which claim this one is the same as, and the standing of that claim. */
    public static String same(Surroundings.Same same) {
        return "the same claim as " + same.claim() + ", which is "
                + same.standing().published();
    }

    /** Returns a level of confidence with its place on the scale. */
    public static String confidence(Confidence level) {
        return level.published() + " confidence (" + ratedOn(level) + " of three levels, ICD 203)";
    }

    private static String ratedOn(Confidence level) {
        return switch (level) {
            case LOW -> "the lowest";
            case MODERATE -> "the middle";
            case HIGH -> "the highest";
        };
    }

    /** Returns the reliability of the source of a piece of evidence. */
    public static String reliability(@Nullable Reliability grade) {
        if (grade == null) {
            return "source not graded";
        }
        return grade == Reliability.F
                ? "source cannot be judged (F)"
                : "source " + grade.description() + " (" + grade.published() + ")";
    }

    /** Returns the credibility of a piece of evidence. */
    public static String credibility(@Nullable Credibility grade) {
        if (grade == null) {
            return "information not graded";
        }
        return grade == Credibility.CANNOT_BE_JUDGED
                ? "information cannot be judged (6)"
                : "information " + grade.description() + " (" + grade.published() + ")";
    }

    /** Returns where a claim comes from, in whole sentences. */
    public static String origins(Origins origins) {
        if (origins.reports() == 0) {
            return "The record names nobody who carried it.";
        }
        var sentences = new StringBuilder(origins.sentence()).append('.');
        if (origins.traced().size() == 1 && origins.unresolved().isEmpty()) {
            sentences
                    .append(" All of it goes back to ")
                    .append(origins.traced().iterator().next())
                    .append('.');
        }
        if (!origins.unresolved().isEmpty()) {
            sentences
                    .append(" Not identified: ")
                    .append(String.join(", ", origins.unresolved()))
                    .append('.');
        }
        if (origins.isCircular()) {
            sentences.append(" Sources that cite only each other do not count as an origin.");
        }
        return sentences.toString();
    }
}
