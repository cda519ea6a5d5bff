package dev.onrecord.shell.command.history;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Differences;
import dev.onrecord.domain.policy.Fact;
import dev.onrecord.domain.policy.Facts;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Source;
import dev.onrecord.report.list.Changes;
import dev.onrecord.report.list.Rows;
import dev.onrecord.shell.desk.Desk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two views of the record, compared: of the claims that match a query in either, and of the sources that they name. */
final class TwoViews {

    private static final int AT_ONCE = 250;

    private final Desk desk;
    private final ClaimQuery query;
    private final View before;
    private final View after;
    private final Set<String> sources = new TreeSet<>();

    TwoViews(Desk desk, ClaimQuery query, Cutoff before, Cutoff after) {
        this.desk = desk;
        this.query = query;
        this.before = new View(desk, before);
        this.after = new View(desk, after);
    }

    /** Lists the claims that changed, in the order of the query, and returns how many are listed. */
    long claims(Rows<Changes> list) {
        var changed = new ArrayList<Changes>();
        var numbers = Stream.concat(before.numbers(), after.numbers())
                .distinct()
                .sorted()
                .toList();
        for (int from = 0; from < numbers.size() && !isEnough(changed); from += AT_ONCE) {
            compare(numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())), changed);
        }
        if (!query.sort().isEmpty()) {
            changed.sort(Comparator.comparing(Changes::requiredClaim, SortKey.order(query.sort())));
        }
        var listed = changed.stream()
                .limit(query.limit() == null ? Long.MAX_VALUE : query.limit())
                .toList();
        listed.forEach(list::add);
        return listed.size();
    }

    /** Tells whether there are as many as the query asks for, unless all have to be put in order first. */
    private boolean isEnough(Collection<Changes> changed) {
        return query.limit() != null && query.sort().isEmpty() && changed.size() >= query.limit();
    }

    private void compare(List<ClaimId> numbers, List<Changes> changed) {
        var then = before.assess(numbers);
        var now = after.assess(numbers);
        for (ClaimId number : numbers) {
            var earlier = Optional.ofNullable(then.get(number));
            var later = Optional.ofNullable(now.get(number));
            if (Stream.concat(earlier.stream(), later.stream()).anyMatch(this::matches)) {
                var differences = Differences.between(before.facts(earlier), after.facts(later));
                if (!differences.isEmpty()) {
                    changed.add(Changes.of(later.or(() -> earlier).orElseThrow().claim(), differences));
                }
            }
        }
    }

    private boolean matches(AssessedClaim claim) {
        boolean matches = query.matches(claim.claim()) && query.matches(claim);
        if (matches) {
            sources.addAll(claim.claim().sources());
        }
        return matches;
    }

    /** Lists the sources that changed: those of the claims looked at, or all where the query asks for all claims. */
    long sources(Rows<Changes> list) {
        if (query.whole().equals(ClaimQuery.all(query.cutoff()))) {
            sources.addAll(before.described.keySet());
            sources.addAll(after.described.keySet());
        }
        long count = 0;
        for (String name : sources) {
            var differences = Differences.between(before.facts(name), after.facts(name));
            if (!differences.isEmpty()) {
                list.add(Changes.of(name, differences));
                count++;
            }
        }
        return count;
    }

    /** One of the views. */
    private static final class View {

        private final Desk desk;
        private final Cutoff cutoff;
        private final Surroundings around;
        private final Map<String, Source> described;

        View(Desk desk, Cutoff cutoff) {
            this.desk = desk;
            this.cutoff = cutoff;
            this.around = desk.assessed().surroundings(cutoff);
            this.described =
                    around.sources().described().stream().collect(Collectors.toMap(Source::name, Function.identity()));
        }

        Stream<ClaimId> numbers() {
            return desk.store().claims().numbers(cutoff).stream();
        }

        Map<ClaimId, AssessedClaim> assess(List<ClaimId> numbers) {
            return desk.store().claims().folded(numbers, cutoff).stream()
                    .collect(Collectors.toMap(Claim::id, claim -> AssessedClaim.of(claim, around)));
        }

        List<Fact> facts(Optional<AssessedClaim> claim) {
            return claim.map(found -> Facts.of(found, around.parts())).orElse(List.of());
        }

        List<Fact> facts(String source) {
            return Optional.ofNullable(described.get(source)).map(Facts::of).orElse(List.of());
        }
    }
}
