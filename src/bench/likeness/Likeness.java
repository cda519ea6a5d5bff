import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.matching.Meaning;
import dev.onrecord.matching.Meanings;
import dev.onrecord.matching.SimilarClaims;
import dev.onrecord.store.Stamp;
import dev.onrecord.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well and how fast similar claims are found: {@code Likeness STORE CLAIMS.ndjson QUERIES.ndjson… [--text-only] [--semantic]}.
 *
 * <p>The store is made from the claims where it is not there yet; a claim's title becomes its note. Prints MAP, MRR, P@1
 * and recall for each file of queries as the CheckThat! lab defines them, and how long a query takes.
 */
final class Likeness {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEPTH = 100;

    private Likeness() {}

    public static void main(String[] arguments) throws IOException {
        var paths = Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).map(Path::of).toList();
        boolean textOnly = List.of(arguments).contains("--text-only");
        var isNew = !Files.exists(paths.get(0));
        try (var store = Store.open(paths.get(0))) {
            if (isNew) {
                fill(store, paths.get(1), textOnly);
            }
            var meanings = List.of(arguments).contains("--semantic") ? new Meanings(store, model()) : null;
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

    private static Meaning model() {
        var start = System.nanoTime();
        var model = ServiceLoader.load(Meaning.class).findFirst().orElseThrow();
        System.out.printf("model loaded in %d ms%n", millis(start));
        return model;
    }

    private static void fill(Store store, Path claims, boolean textOnly) throws IOException {
        var start = System.nanoTime();
        store.record(new Stamp("bench", Instant.EPOCH, "bench", "bench", null), recorder -> {
            try (var lines = Files.lines(claims)) {
                lines.map(JSON::readTree).forEach(claim -> recorder.addClaim(content(claim, textOnly)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return 0;
        });
        System.out.printf("recorded in %d ms%n", millis(start));
    }

    private static ClaimContent content(JsonNode claim, boolean textOnly) {
        var title = textOnly ? "" : claim.path("title").asString("");
        return new ClaimContent(claim.path("id").asString().replace('~', '-'), claim.path("text").asString(), null, null, List.of(), null, null, List.of(), null, title.isEmpty() ? null : title);
    }

    private static void measure(Path queries, SimilarClaims search, @Nullable Meanings meanings) throws IOException {
        var sums = new LinkedHashMap<String, Double>();
        var times = new ArrayList<Double>();
        int count = 0;
        for (String line : Files.readAllLines(queries)) {
            var query = JSON.readTree(line);
            Set<Long> relevant = new HashSet<>();
            query.path("relevant").forEach(id -> relevant.add(Long.parseLong(id.asString().replaceFirst(".*-", "")) + 1));
            long start = System.nanoTime();
            var found = search.find(query.path("text").asString(), null, Set.of(), DEPTH, meanings);
            times.add((System.nanoTime() - start) / 1e6);
            score(found.stream().map(likeness -> likeness.claim().number()).toList(), relevant, sums);
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
