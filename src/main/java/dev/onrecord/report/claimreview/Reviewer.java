package dev.onrecord.report.claimreview;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.report.Outcome;
import dev.onrecord.report.claimreview.ClaimReview.Party;
import dev.onrecord.report.claimreview.ClaimReview.Rating;
import dev.onrecord.report.claimreview.ClaimReview.Reviewed;
import dev.onrecord.report.claimreview.ClaimReview.Work;
import dev.onrecord.report.words.Sentences;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a review of a claim.
 *
 * @param publisher who publishes it
 * @param asOf the day for which it holds
 */
record Reviewer(Publisher publisher, LocalDate asOf) {

    private static final String CONTEXT = "https://schema.org";

    ClaimReview review(AssessedClaim assessed, boolean alone) {
        var claim = assessed.claim();
        var content = claim.content();
        return new ClaimReview(
                alone ? CONTEXT : null,
                "ClaimReview",
                publisher.pageOf(claim.id().toString(), content.key(), content.story()),
                wording(claim),
                concludedOn(claim),
                new Party("Organization", publisher.name(), publisher.url()),
                reviewed(assessed),
                rating(assessed),
                claim.evidence().stream()
                        .map(piece -> new Work(
                                "CreativeWork",
                                piece.piece().title(),
                                piece.piece().url(),
                                null,
                                null))
                        .toList());
    }

    /** Returns the wording that the verdict was given to, which may be an earlier one; without a verdict the present one. */
    private static String wording(Claim claim) {
        var conclusion = claim.withdrawal() == null ? claim.conclusion() : null;
        return Optional.ofNullable(conclusion)
                .flatMap(claim::earlierWordingOf)
                .orElse(claim.content().text());
    }

    /** Returns the day of the conclusion; what is not concluded holds for the day of the summary. */
    private String concludedOn(Claim claim) {
        var conclusion = claim.conclusion();
        return conclusion == null || claim.withdrawal() != null
                ? asOf.toString()
                : conclusion.recordedAt().toString();
    }

    private static Reviewed reviewed(AssessedClaim assessed) {
        var content = assessed.claim().content();
        var on = content.on() == null ? null : content.on().text();
        return new Reviewed(
                "Claim",
                content.speaker() == null ? null : party(content.speaker(), assessed.sources()),
                on,
                content.url() == null ? null : new Work("CreativeWork", null, content.url(), on, null),
                assessed.claim().citations().stream()
                        .map(citation -> appearance(citation, assessed.sources()))
                        .toList());
    }

    private static Work appearance(Entry<Cited> citation, SourceBook sources) {
        var cited = citation.statement();
        return new Work(
                "CreativeWork",
                null,
                cited.url(),
                cited.on() == null ? null : cited.on().text(),
                party(cited.source(), sources));
    }

    private static Party party(String name, SourceBook sources) {
        var known = sources.get(name);
        return new Party(known.kind() == SourceKind.PERSON ? "Person" : "Organization", name, known.url());
    }

    private Rating rating(AssessedClaim assessed) {
        var standing = assessed.claim().standing();
        var score = assessed.isInQuestion() ? OptionalInt.empty() : Score.of(standing);
        return new Rating(
                "Rating",
                score.isPresent() ? score.getAsInt() : null,
                score.isPresent() ? Score.WORST : null,
                score.isPresent() ? Score.BEST : null,
                inWords(assessed, standing),
                score.isPresent() ? Score.EXPLANATION : null);
    }

    /** Returns the conclusion in words, such as {@code Unverified as of 17 April 2025: the record names nobody who carried it}. */
    private String inWords(AssessedClaim assessed, Standing standing) {
        var word = Outcome.of(assessed).words().replace('-', ' ');
        var begin = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " as of "
                + DateStyle.PROSE.of(PartialDate.of(asOf));
        var why = why(assessed, standing);
        return why == null ? begin : begin + ": " + why;
    }

    private static @Nullable String why(AssessedClaim assessed, Standing standing) {
        var sentences = new Sentences(DateStyle.PROSE);
        var claim = assessed.claim();
        if (claim.withdrawal() != null) {
            return claim.withdrawal().statement().because();
        }
        if (standing != Standing.UNVERIFIED) {
            return claim.conclusion() == null
                    ? null
                    : claim.conclusion().statement().because()
                            + assessed.lost().stream()
                                    .map(blocker -> "; in question: " + sentences.reason(blocker, assessed))
                                    .collect(Collectors.joining());
        }
        return assessed.blockers().isEmpty()
                ? "the desk has not given a verdict yet"
                : assessed.blockers().stream()
                        .map(blocker -> sentences.reason(blocker, assessed))
                        .collect(Collectors.joining("; "));
    }
}
