package dev.onrecord.report.words;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.origin.Origins;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
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
import java.util.ArrayList;
import java.util.List;
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

    private final DateStyle dates;

    /** Creates sentences with their dates in a style. */
    public Sentences(DateStyle dates) {
        this.dates = dates;
    }

    /**
     * Returns what of a party's record may be told of a claim, oldest entry first.
     *
     * <p>A silence is told only where the party was asked, the deadline had passed at the moment of the view and nothing
     * has come since that may have been in time. A search that found no admission is not told of a party that has
     * admitted the claim. Neither is told where a question or an answer was redacted, which may have been by that party. What
     * is not told stays in the history.
     */
    public static List<Entry<Responded>> told(AssessedClaim assessed, String party) {
        return assessed.claim()
                .responsesOf(party)
                .filter(entry -> isTold(entry, assessed))
                .toList();
    }

    private static boolean isTold(Entry<Responded> entry, AssessedClaim assessed) {
        return switch (entry.statement().kind()) {
            case NO_RESPONSE -> silentUntil(entry, assessed).isPresent();
            case NON_ADMISSION ->
                !assessed.claim().isAdmitted(entry) && !assessed.claim().isRecordRedacted();
            default -> true;
        };
    }

    private static Optional<PartialDate> silentUntil(Entry<Responded> silence, AssessedClaim assessed) {
        return assessed.claim().silentUntil(silence, assessed.moment(), assessed.zone());
    }

    /** Returns all that is told of a party and a claim, as sentences without their full stops. */
    public List<String> of(AssessedClaim assessed, String party) {
        var sentences = new ArrayList<String>();
        told(assessed, party).forEach(entry -> sentences.add(response(entry, assessed)));
        assessed.claim().requestTo(party).ifPresent(request -> {
            var state = RequestState.of(request, assessed);
            if (!state.isClosedByAResponse()) {
                sentences.add(request(request, assessed));
            }
        });
        notAsked(assessed, party).ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    /**
     * Returns what a party did about a claim, as a sentence without its full stop; it has to be one that is told. What is
     * about an earlier wording is told with that wording, as the party was never given the present one.
     */
    public String response(Entry<Responded> entry, AssessedClaim assessed) {
        var of = entry.statement().kind().saidByTheParty() ? "Said of" : "About";
        return assessed.claim()
                        .earlierWordingOf(entry)
                        .map(wording -> of + wording(wording))
                        .orElse("")
                + act(entry, assessed);
    }

    private static String wording(String earlier) {
        return " the earlier wording \"" + earlier + "\": ";
    }

    private String act(Entry<Responded> entry, AssessedClaim assessed) {
        var said = entry.statement();
        return switch (said.kind()) {
            case NO_RESPONSE -> silence(entry, assessed);
            case NON_ADMISSION -> said.act(dates, observedOn(entry, assessed));
            default -> said.act(dates) + (said.on() == null ? ", date not recorded" : "") + earlier(entry, assessed);
        };
    }

    /** Returns the day for which an observation holds: without a date of its own that on which it was recorded. */
    private static PartialDate observedOn(Entry<Responded> entry, AssessedClaim assessed) {
        var on = entry.statement().on();
        return on == null ? PartialDate.of(LocalDate.ofInstant(entry.recordedAt(), assessed.zone())) : on;
    }

    private String silence(Entry<Responded> entry, AssessedClaim assessed) {
        var deadline = silentUntil(entry, assessed).orElseThrow();
        return entry.statement().party() + " was asked and did not respond by " + dates.of(deadline);
    }

    /** Returns that a party has taken another position on the same wording than this one. */
    private static String earlier(Entry<Responded> entry, AssessedClaim assessed) {
        var said = entry.statement();
        var stands = assessed.claim().positionOnWordingOf(entry);
        return said.kind().takesPosition()
                        && stands.filter(now -> now.statement().kind() != said.kind())
                                .isPresent()
                ? ", an earlier position"
                : "";
    }

    /** Returns what an answer does not imply, as a sentence without its full stop. */
    public static String caution(ResponseKind kind) {
        return "Not implied: " + kind.doesNotImply();
    }

    /** Returns the state of a request, as a sentence without its full stop. */
    public String request(Request request, AssessedClaim assessed) {
        return assessed.claim()
                        .earlierWordingOf(request.latest())
                        .map(wording -> "About" + wording(wording))
                        .orElse("")
                + request(request, RequestState.of(request, assessed));
    }

    private String request(Request request, RequestState state) {
        return switch (state) {
            case OPEN -> request.awaiting(dates);
            case OVERDUE -> request.overdue(dates);
            case ANSWERED, UNANSWERED -> request.asked(dates) + due(request);
            case NOT_REACHED -> request.asked(dates) + " in a way that did not reach it";
            case WAIVED -> request.asked(dates) + "; the desk is no longer waiting for an answer";
        };
    }

    private String due(Request request) {
        return request.deadline()
                .map(by -> "; an answer was due by " + dates.of(by))
                .orElse("");
    }

    /** Returns that a party was not asked, with the desk's reason; empty where it was asked or came forward unasked. */
    public static Optional<String> notAsked(AssessedClaim assessed, String party) {
        var claim = assessed.claim();
        if (claim.requestTo(party).isPresent()) {
            return Optional.empty();
        }
        if (claim.isRecordRedacted()) {
            return Optional.of("no question to " + party + " is on the record, part of which was redacted");
        }
        var waiver = claim.waivers().stream()
                .filter(entry -> entry.statement().party().equals(party))
                .findFirst();
        if (waiver.isPresent()) {
            return Optional.of(party + " was not asked, because "
                    + waiver.get().statement().because());
        }
        var cameForward = told(assessed, party).stream()
                .anyMatch(entry -> entry.statement().kind().settlesRequest());
        return cameForward ? Optional.empty() : Optional.of(party + " was not asked");
    }

    /** Returns the reason of a blocker of a claim, and whether it is only noted or takes nothing away from the verdict. */
    public String reason(Blocker blocker, AssessedClaim assessed) {
        var words = blocker.words().in(dates);
        if (!blocker.inTheWay()) {
            return words + " (noted only)";
        }
        return assessed.isBehind(blocker) ? words + " (no worse than when the verdict was given)" : words;
    }

    /** Returns whether the verdict that stands is settled, as a sentence without its full stop. */
    public static String footing(AssessedClaim assessed) {
        return assessed.isInQuestion()
                ? "in question: something stands in its way that has come up since it was given; clear it, or decide anew"
                : "settled: nothing stands in its way that has come up since it was given";
    }

    /** Returns to which earlier wording the verdict that stands was given; empty for the present one. */
    public static Optional<String> verdictOnEarlierWording(Claim claim) {
        return Optional.ofNullable(claim.withdrawal() == null ? claim.conclusion() : null)
                .flatMap(claim::earlierWordingOf)
                .map(wording -> "given to the earlier wording \"" + wording + "\"");
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
        if (origins.traced().size() == 1 && origins.unresolved().isEmpty() && !origins.isCircular()) {
            sentences
                    .append(" As far as it was traced, all of it goes back to ")
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
