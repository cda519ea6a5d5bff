package dev.onrecord.store.query;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.store.projection.ClaimState;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the claims of an earlier view, of each story and of all, as the projections count those of the present. */
final class PastCounts {

    private final Map<@Nullable String, Counts> byStory = new HashMap<>();

    void add(Claim claim) {
        of(null).add(claim);
        if (claim.content().story() != null) {
            of(claim.content().story()).add(claim);
        }
    }

    private Counts of(@Nullable String story) {
        return byStory.computeIfAbsent(story, added -> new Counts(new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
    }

    Map<String, Long> byStanding(@Nullable String story) {
        return of(story).standings;
    }

    Map<String, Long> byConfidence(@Nullable String story) {
        return of(story).confidences;
    }

    Map<String, Long> byResponse(@Nullable String story) {
        return of(story).responses;
    }

    private record Counts(Map<String, Long> standings, Map<String, Long> confidences, Map<String, Long> responses) {

        void add(Claim claim) {
            count(claim.standing().published(), standings);
            count(
                    claim.rating()
                            .map(rating -> rating.statement().level().published())
                            .orElse(ClaimState.UNRATED),
                    confidences);
            claim.responses().stream()
                    .map(entry -> entry.statement().kind())
                    .map(Term::published)
                    .distinct()
                    .forEach(kind -> count(kind, responses));
        }

        private static void count(String word, Map<String, Long> counts) {
            counts.merge(word, 1L, Long::sum);
        }
    }
}
