package dev.onrecord.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well and how fast similar claims are found: {@code Likeness STORE CLAIMS.ndjson QUERIES.ndjson… [--text-only] [--semantic]}.
 *
 * <p>The store is made from the claims where it is not there yet; a claim's title becomes its note. Prints MAP, MRR, P@1
 * and recall for each file of queries as the CheckThat! lab defines them, and how long a query takes.
 */
final class Likeness {

    private static final int DEPTH = 100;

    private Likeness() {}

    public static void main(String[] arguments) throws IOException {
        var paths = Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).map(Path::of).toList();
        boolean textOnly = List.of(arguments).contains("--text-only");
        try (var store = LabData.store(paths.get(0), paths.get(1), textOnly)) {
            var meanings = List.of(arguments).contains("--semantic") ? new Meanings(store, LabData.models()) : null;
            var search = new SimilarClaims(store);
            var start = System.nanoTime();
            search.catchUp(done -> {});
            System.out.printf("%d claims, read in %d ms%n", store.claims().count(), millis(start));
            if (meanings != null) {
                start = System.nanoTime();
                meanings.catchUp(Long.MAX_VALUE, done -> {});
                System.out.printf("meanings read in %d ms%n", millis(start));
            }
            for (Path queries : paths.subList(2, paths.size())) {
                measure(queries, search, meanings);
            }
        }
    }

    private static void measure(Path queries, SimilarClaims search, @Nullable Meanings meanings) throws IOException {
        var sums = new LinkedHashMap<String, Double>();
        var times = new ArrayList<Double>();
        int count = 0;
        for (LabData.Query query : LabData.queries(queries)) {
            long start = System.nanoTime();
            var found = search.find(query.text(), null, Set.of(), DEPTH, meanings);
            times.add((System.nanoTime() - start) / 1e6);
            score(found.stream().map(likeness -> likeness.claim().number()).toList(), query.relevant(), sums);
            count++;
        }
        var text = new StringBuilder(String.format("%-22s %4d queries", queries.getFileName(), count));
        for (var sum : sums.entrySet()) {
            text.append(String.format("  %s %.4f", sum.getKey(), sum.getValue() / count));
        }
        times.sort(null);
        System.out.printf("%s  p50 %.1f ms  p95 %.1f ms%n", text, times.get(count / 2), times.get(count * 95 / 100));
    }

    private static void score(List<Long> found, Set<Long> relevant, Map<String, Double> sums) {
        for (int depth : new int[] {1, 3, 5}) {
            double hits = 0;
            double sum = 0;
            for (int i = 0; i < Math.min(depth, found.size()); i++) {
                if (relevant.contains(found.get(i))) {
                    sum += ++hits / (i + 1);
                }
            }
            sums.merge("MAP@" + depth, sum / relevant.size(), Double::sum);
        }
        int first = 0;
        while (first < found.size() && !relevant.contains(found.get(first))) {
            first++;
        }
        sums.merge("MRR", first < found.size() ? 1.0 / (first + 1) : 0, Double::sum);
        sums.merge("P@1", first == 0 && !found.isEmpty() ? 1.0 : 0, Double::sum);
        for (int depth : new int[] {10, 100}) {
            sums.merge("R@" + depth, (double) found.stream().limit(depth).filter(relevant::contains).count() / relevant.size(), Double::sum);
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
