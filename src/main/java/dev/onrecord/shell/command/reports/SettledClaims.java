package dev.onrecord.shell.command.reports;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.claimreview.Unsettled;
import dev.onrecord.report.summary.SummaryClaims;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims whose verdict is settled, and those others that are asked for; it counts what it leaves out. */
final class SettledClaims implements SummaryClaims {

    private final SummaryClaims all;
    private final Set<Unsettled> included;
    private final Map<Unsettled, Long> leftOut = new EnumMap<>(Unsettled.class);

    SettledClaims(SummaryClaims all, Set<Unsettled> included) {
        this.all = all;
        this.included = included;
    }

    @Override
    public void each(Consumer<AssessedClaim> reader) {
        leftOut.clear();
        all.each(claim -> {
            var why = Unsettled.of(claim).filter(unsettled -> !included.contains(unsettled));
            if (why.isPresent()) {
                leftOut.merge(why.get(), 1L, Long::sum);
            } else {
                reader.accept(claim);
            }
        });
    }

    /** Returns what was left out, and the value that leaves it in, such as {@code 2 unverified, 1 in-question}; empty for nothing. */
    Optional<LeftOut> leftOut() {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        var counts = leftOut.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().published())
                .collect(Collectors.joining(", "));
        var all = Stream.concat(included.stream(), leftOut.keySet().stream())
                .sorted()
                .map(Term::published)
                .collect(Collectors.joining(","));
        return Optional.of(new LeftOut(counts, all));
    }

    /**
     * What was left out.
     *
     * @param counts how many claims, by what keeps them from being settled
     * @param all the value by which nothing is left out
     */
    record LeftOut(String counts, String all) {}
}
