package dev.onrecord.report.summary;

import dev.onrecord.domain.vocabulary.Standing;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many claims stand where. */
record Tally(Map<Standing, Long> counts) {

    static Tally of(ClaimSource claims) {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        claims.each(claim -> counts.merge(claim.claim().standing(), 1L, Long::sum));
        return new Tally(counts);
    }

    long of(Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }

    boolean hasOther(Collection<Standing> apart) {
        return counts.keySet().stream().anyMatch(standing -> !apart.contains(standing));
    }

    /** Returns the numbers in one line, such as {@code 3: 2 unverified, 1 verified}. */
    String inWords() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        var each = Arrays.stream(Standing.values())
                .filter(counts::containsKey)
                .map(standing -> of(standing) + " " + standing.published())
                .collect(Collectors.joining(", "));
        return all + (each.isEmpty() ? "" : ": " + each);
    }
}
