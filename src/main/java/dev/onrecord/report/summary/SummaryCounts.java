package dev.onrecord.report.summary;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.Outcome;
import dev.onrecord.report.document.Grid;
import dev.onrecord.report.document.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts of claims by where they stand and by confidence, and their timeline: all that a summary keeps of every claim at once. */
final class SummaryCounts {

    private static final String UNRATED = "unrated";

    private final Map<Outcome, Map<String, Long>> counts = new TreeMap<>();
    private final TimelineBuilder events = new TimelineBuilder();
    private boolean hasRecord;

    private SummaryCounts() {}

    static SummaryCounts of(SummaryClaims claims) {
        var tally = new SummaryCounts();
        claims.each(tally::add);
        return tally;
    }

    private void add(AssessedClaim assessed) {
        Claim claim = assessed.claim();
        var confidence = claim.rating()
                .map(rating -> rating.statement().level().published())
                .orElse(UNRATED);
        counts.computeIfAbsent(Outcome.of(assessed), outcome -> new HashMap<>()).merge(confidence, 1L, Long::sum);
        events.add(assessed);
        hasRecord = hasRecord || RecordByParty.tellsOf(assessed);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    long of(Outcome outcome) {
        return counts.getOrDefault(outcome, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Tells whether there is an official record to tell. */
    boolean hasRecord() {
        return hasRecord;
    }

    /** Tells whether some claims stand in a way. */
    boolean has(Predicate<Outcome> wanted) {
        return counts.keySet().stream().anyMatch(wanted);
    }

    /** Returns where claims stand, in the order in which that is listed. */
    List<Outcome> outcomes() {
        return List.copyOf(counts.keySet());
    }

    /** Returns the numbers in one line, such as {@code 3: 2 unverified, 1 verified}. */
    String inWords() {
        long all = outcomes().stream().mapToLong(this::of).sum();
        var each = outcomes().stream()
                .map(outcome -> of(outcome) + " " + outcome.words())
                .collect(Collectors.joining(", "));
        return all + (each.isEmpty() ? "" : ": " + each);
    }

    /** Returns the numbers by where claims stand and how confident the desk is. */
    Grid grid() {
        var columns = new ArrayList<>(List.of(UNRATED));
        columns.addAll(Term.words(Confidence.class));
        return new Grid(
                columns,
                outcomes().stream()
                        .map(outcome -> new Grid.Row(
                                outcome.words(),
                                columns.stream()
                                        .map(column -> counts.getOrDefault(outcome, Map.of())
                                                .getOrDefault(column, 0L))
                                        .toList()))
                        .toList());
    }

    /** Returns what happened when. */
    Timeline timeline() {
        return events.timeline();
    }
}
