package dev.onrecord.report.words;

import dev.onrecord.domain.date.PartialDate;
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
 * The sentences where a wrong word would do harm, all in this one place.
 *
 * <p>Silence is told as silence only where a question was delivered and its deadline has passed; nobody is ever said to
 * evade. An observation names its search and its day. One origin is one, however many carried it. A grade that means
 * unknown is told as unknown. Confidence is never told in one sentence with likelihood, and a claim that is unverified
 * has no place on any scale.
 */
public final class Wording {

    private Wording() {}

    /** Returns what a party did about a claim, as a sentence without its full stop that begins with the party. */
    public static String response(Entry<Responded> entry, Claim claim) {
        var said = entry.statement();
        var party = said.party();
        return switch (said.kind()) {
            case ADMISSION -> party + " admitted it" + when(said.on());
            case ACKNOWLEDGEMENT -> party + " acknowledged a part of it and was silent on the rest" + when(said.on());
            case DENIAL -> party + " denied it" + when(said.on());
            case GENERAL_DENIAL -> party + " rejected the story without engaging with this claim" + when(said.on());
            case NON_DENIAL ->
                party + " made a statement that sounds like a denial and leaves the claim open" + when(said.on());
            case NEITHER -> party + " would neither confirm nor deny it" + when(said.on());
            case DECLINED -> party + " was reached and chose not to comment" + when(said.on());
            case UNRESPONSIVE -> party + " answered something else" + when(said.on());
            case REFERRED -> party + " pointed to another body" + when(said.on());
            case NO_RESPONSE -> silence(entry, claim);
            case UNREACHABLE -> party + " could not be reached: the question was not delivered" + when(said.on());
            case NON_ADMISSION -> observation(entry);
        };
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
        var searched = Optional.ofNullable(said.searched()).orElse("a search that was not described");
        return said.party() + " has not admitted it" + asOf(entry) + "; searched without finding an admission: "
                + searched;
    }

    private static String asOf(Entry<Responded> entry) {
        var on = entry.statement().on();
        return " as of " + (on == null ? LocalDate.ofInstant(entry.recordedAt(), ZoneOffset.UTC) : on);
    }

    private static String when(@Nullable PartialDate on) {
        if (on == null) {
            return ", on a day that is not recorded";
        }
        return (on.earliest().equals(on.latest()) ? " on " : " in ") + on;
    }

    /** Returns what must not be read into an answer, as a sentence without its full stop. */
    public static String caution(ResponseKind kind) {
        return "Not implied: " + kind.doesNotImply();
    }

    /** Returns how a request stands, as a sentence without its full stop that begins with the party. */
    public static String request(Request request, RequestState state) {
        var asked = request.party() + " was asked"
                + when(request.latest().statement().on())
                + (request.attempts().size() > 1 ? " (" + request.attempts().size() + " times in all)" : "");
        var due = request.deadline().map(Object::toString).orElse("");
        return switch (state) {
            case OPEN -> asked + (due.isEmpty() ? "; no deadline was given" : "; the answer is due " + due);
            case OVERDUE -> asked + "; the deadline " + due + " has passed and no answer is on the record yet";
            case ANSWERED -> asked + (due.isEmpty() ? "" : "; the answer was due " + due);
            case WAIVED -> asked + "; the desk no longer waits for the answer";
        };
    }

    /** Returns that a party was not asked, and why where the desk said so; empty where it was, or came forward itself. */
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

    /** Names another claim that a claim is held to be the same as, and where that one stands. */
    public static String same(Surroundings.Same same) {
        return "the same as " + same.claim() + ", " + same.standing().published();
    }

    /** Returns how confident the desk is, in the words of its scale. */
    public static String confidence(Confidence level) {
        return level.published() + " confidence (" + ratedOn(level) + " of three levels, ICD 203)";
    }

    private static String ratedOn(Confidence level) {
        return switch (level) {
            case LOW -> "the lowest";
            case MODERATE -> "the middle one";
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
            return "Nobody is on the record as having carried it.";
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
            sentences.append(" Those who cite each other and nobody else are no origin.");
        }
        return sentences.toString();
    }
}
