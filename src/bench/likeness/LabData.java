package dev.onrecord.matching;

import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.store.entry.Stamp;
import dev.onrecord.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims and queries as the CheckThat! lab has them, one JSON object in a line. */
final class LabData {

    private static final JsonMapper JSON = new JsonMapper();

    private LabData() {}

    /** Opens a store, which is filled with the claims of a file where it is not there yet; a title becomes a note. */
    static Store store(Path path, Path claims, boolean textOnly) throws IOException {
        var isNew = !Files.exists(path);
        var store = Store.open(path);
        if (isNew) {
            fill(store, claims, textOnly);
        }
        return store;
    }

    private static void fill(Store store, Path claims, boolean textOnly) throws IOException {
        store.record(new Stamp("bench", Instant.EPOCH, "bench", "bench", null), recorder -> {
            try (var lines = Files.lines(claims)) {
                lines.map(JSON::readTree).forEach(claim -> recorder.addClaim(content(claim, textOnly)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return 0;
        });
    }

    private static ClaimContent content(JsonNode claim, boolean textOnly) {
        var title = textOnly ? "" : claim.path("title").asString("");
        return new ClaimContent(claim.path("id").asString().replace('~', '-'), claim.path("text").asString(), null, null, List.of(), null, null, List.of(), null, title.isEmpty() ? null : title);
    }

    static List<Query> queries(Path file) throws IOException {
        var queries = new ArrayList<Query>();
        for (String line : Files.readAllLines(file)) {
            var query = JSON.readTree(line);
            var relevant = new HashSet<Long>();
            query.path("relevant").forEach(id -> relevant.add(Long.parseLong(id.asString().replaceFirst(".*-", "")) + 1));
            queries.add(new Query(query.path("text").asString(), relevant));
        }
        return queries;
    }

    static List<Meaning> models() {
        var start = System.nanoTime();
        var models = ServiceLoader.load(Meaning.class).stream().map(ServiceLoader.Provider::get).toList();
        System.out.printf("%d models loaded in %d ms%n", models.size(), (System.nanoTime() - start) / 1_000_000);
        return models;
    }

    /**
     * A text that is looked for.
     *
     * @param relevant the numbers of the claims that are right
     */
    record Query(String text, Set<Long> relevant) {}
}
