package dev.onrecord.domain.query;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.policy.Footing;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which claims, in which order, how many, and seen from when. A claim must meet every condition.
 *
 * @param story the story it belongs to; null for all
 * @param tags labels that it carries, all of them
 * @param speaker who makes it; null for anybody
 * @param about parties whose answer it calls for, all of them
 * @param confidences the confidences it may have; empty for any, unrated included
 * @param unrated whether a claim without confidence is wanted besides {@code confidences}
 * @param standings where it may stand; empty for anywhere
 * @param response a kind of answer that is on its record; null for any
 * @param blocker the kind or code of a blocker that it has; null for any
 * @param footing whether its verdict stands settled or in question; null for any, or none
 * @param words words that its text holds, all of them, each as the beginning of a word; empty for any text
 * @param since the first day it may be made on, as far as that is known; null for any
 * @param until the last day it may be made on, as far as that is known; null for any
 * @param sort the order, most important first; empty for the order of the numbers
 * @param limit how many at most; null for all
 * @param cutoff the view of the record
 */
public record ClaimQuery(
        @Nullable String story,
        List<String> tags,
        @Nullable String speaker,
        List<String> about,
        Set<Confidence> confidences,
        boolean unrated,
        Set<Standing> standings,
        @Nullable ResponseKind response,
        @Nullable String blocker,
        Footing.@Nullable State footing,
        List<String> words,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        List<SortKey> sort,
        @Nullable Integer limit,
        Cutoff cutoff) {

    /** Copies the collections. */
    public ClaimQuery {
        tags = List.copyOf(tags);
        about = List.copyOf(about);
        confidences = Set.copyOf(confidences);
        standings = Set.copyOf(standings);
        words = List.copyOf(words);
        sort = List.copyOf(sort);
    }

    /** Returns the query for every claim in a view. */
    public static ClaimQuery all(Cutoff cutoff) {
        return new ClaimQuery(
                null, List.of(), null, List.of(), Set.of(), false, Set.of(), null, null, null, List.of(), null, null,
                List.of(), null, cutoff);
    }

    /** Returns the same query for claims that stand in the given way only. */
    public ClaimQuery standing(Standing wanted) {
        return with(story, confidences, unrated, Set.of(wanted), words, sort, limit);
    }

    /** Returns the same query for claims with a given confidence, or for unrated ones, only. */
    public ClaimQuery rated(Optional<Confidence> wanted) {
        return with(story, wanted.map(Set::of).orElse(Set.of()), wanted.isEmpty(), standings, words, sort, limit);
    }

    /** Returns the same query in another order. */
    public ClaimQuery sorted(List<SortKey> order) {
        return with(story, confidences, unrated, standings, words, order, limit);
    }

    /** Tells whether a claim may have a confidence, or none. */
    public boolean allows(Optional<Confidence> confidence) {
        return (confidences.isEmpty() && !unrated)
                || confidence.map(confidences::contains).orElse(unrated);
    }

    /** Returns the same query for claims of one story. */
    public ClaimQuery inStory(@Nullable String wanted) {
        return with(wanted, confidences, unrated, standings, words, sort, limit);
    }

    /** Returns the same query for claims whose verdict stands settled, or in question, only. */
    public ClaimQuery footed(Footing.State wanted) {
        return new ClaimQuery(
                story,
                tags,
                speaker,
                about,
                confidences,
                unrated,
                standings,
                response,
                blocker,
                wanted,
                words,
                since,
                until,
                sort,
                limit,
                cutoff);
    }

    /** Returns the same query for claims whose text has more words. */
    public ClaimQuery withWords(List<String> more) {
        var all = new ArrayList<>(words);
        all.addAll(more);
        return with(story, confidences, unrated, standings, all, sort, limit);
    }

    /** Returns the same query for claims with a kind of blocker. */
    public ClaimQuery with(BlockerKind wanted) {
        return new ClaimQuery(
                story,
                tags,
                speaker,
                about,
                confidences,
                unrated,
                standings,
                response,
                wanted.published(),
                footing,
                words,
                since,
                until,
                sort,
                limit,
                cutoff);
    }

    /** Returns the same query for all that meet it, in any order. */
    public ClaimQuery whole() {
        return with(story, confidences, unrated, standings, words, List.of(), null);
    }

    private ClaimQuery with(
            @Nullable String otherStory,
            Set<Confidence> otherConfidences,
            boolean isUnrated,
            Set<Standing> otherStandings,
            List<String> otherWords,
            List<SortKey> otherSort,
            @Nullable Integer otherLimit) {
        return new ClaimQuery(
                otherStory,
                tags,
                speaker,
                about,
                otherConfidences,
                isUnrated,
                otherStandings,
                response,
                blocker,
                footing,
                otherWords,
                since,
                until,
                otherSort,
                otherLimit,
                cutoff);
    }

    /** Tells whether claims have to be assessed to see whether they match. */
    public boolean hangsOnAssessment() {
        return blocker != null || footing != null;
    }

    /** Tells whether a claim meets every condition but those on blockers and on the footing of its verdict. */
    public boolean matches(Claim claim) {
        var content = claim.content();
        return (story == null || story.equals(content.story()))
                && content.tags().containsAll(tags)
                && (speaker == null || speaker.equals(content.speaker()))
                && content.about().containsAll(about)
                && matchesConfidence(claim)
                && (standings.isEmpty() || standings.contains(claim.standing()))
                && (footing == null || claim.standing().verdict().isPresent())
                && matchesResponse(claim)
                && SearchWords.of(content.text()).holdAll(words)
                && matchesDate(content.on());
    }

    /** Tells whether an assessed claim meets the conditions on blockers and on the footing of its verdict. */
    public boolean matches(AssessedClaim assessed) {
        var stands = assessed.footing();
        return (blocker == null || assessed.blocker(blocker).isPresent())
                && (footing == null || stands != null && stands.state() == footing);
    }

    private boolean matchesConfidence(Claim claim) {
        return allows(claim.rating().map(rating -> rating.statement().level()));
    }

    private boolean matchesResponse(Claim claim) {
        return response == null
                || claim.responses().stream()
                        .anyMatch(entry -> entry.statement().kind() == response);
    }

    private boolean matchesDate(@Nullable PartialDate on) {
        if (since == null && until == null) {
            return true;
        }
        return on != null
                && (since == null || !on.latest().isBefore(since.earliest()))
                && (until == null || !on.earliest().isAfter(until.latest()));
    }
}
