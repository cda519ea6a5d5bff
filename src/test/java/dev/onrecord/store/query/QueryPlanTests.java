package dev.onrecord.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.policy.BlockerSearch;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How SQLite finds the claims: from an index and in order, so that the first page never waits for all of them. */
class QueryPlanTests {

    private static final Cutoff PRESENT = Cutoff.none(ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2025, 4, 17);

    private Store store;
    private SingleConnectionDataSource connection;
    private JdbcClient jdbc;

    @BeforeEach
    void openAStoreWithClaimsOfSeveralStates(@TempDir Path folder) {
        store = Store.open(folder.resolve("onrecord.db"));
        store.record(new Stamp("kim", Instant.parse("2025-04-17T12:00:00Z"), "add", "test", null), recorder -> {
            recorder.append(null, new SourceDescribed("a channel", null, null, null, null, true));
            recorder.addClaim(content("one"));
            recorder.append(recorder.addClaim(content("two")), new Rated(Confidence.LOW, "thin"));
            recorder.append(recorder.addClaim(content("three")), new Rated(Confidence.HIGH, "seen"));
            var refuted = recorder.addClaim(content("four"));
            recorder.append(refuted, new Concluded(Verdict.REFUTED, "shown", List.of()));
            return refuted;
        });
        connection = new SingleConnectionDataSource("jdbc:sqlite:" + store.file(), true);
        jdbc = JdbcClient.create(connection);
    }

    @AfterEach
    void close() {
        connection.destroy();
        store.close();
    }

    private static ClaimContent content(String text) {
        return new ClaimContent(
                null, text, "budget", "Ada", List.of("Ministry"), null, null, List.of("tax"), null, null);
    }

    static Stream<UnaryOperator<ClaimQuery>> conditions() {
        return Stream.of(
                query -> query,
                query -> query.inStory("budget"),
                query -> query.standing(Standing.UNVERIFIED),
                query -> query.standing(Standing.UNVERIFIED).inStory("budget"),
                query -> query.rated(Optional.of(Confidence.LOW)),
                query -> query.rated(Optional.empty()),
                query -> query.withWords(List.of("two words")),
                query -> with(query, List.of("tax"), null, List.of(), null),
                query -> with(query, List.of(), "Ada", List.of(), null),
                query -> with(query, List.of(), null, List.of("Ministry"), null),
                query -> with(query, List.of(), null, List.of(), ResponseKind.DENIAL));
    }

    private static ClaimQuery with(
            ClaimQuery query,
            List<String> tags,
            @Nullable String speaker,
            List<String> about,
            @Nullable ResponseKind response) {
        return new ClaimQuery(
                query.story(),
                tags,
                speaker,
                about,
                Set.of(),
                false,
                Set.of(),
                response,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                50,
                PRESENT);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void findsClaimsInTheOrderOfTheirNumbers(UnaryOperator<ClaimQuery> condition) {
        var query = condition.apply(ClaimQuery.all(PRESENT));

        assertThat(plan(query, null)).noneMatch(step -> step.contains("TEMP B-TREE"));
        if (!query.equals(ClaimQuery.all(PRESENT))) {
            assertThat(plan(query, null)).noneMatch(QueryPlanTests::readsAllClaims);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "-id",
                "key",
                "text",
                "-text",
                "story",
                "-story",
                "speaker",
                "on",
                "-on",
                "recorded",
                "-recorded"
            })
    void sortsByAnIndex(String field) {
        var plan = plan(
                with(ClaimQuery.all(PRESENT), List.of(), null, List.of(), null).sorted(SortKey.list(field)), null);

        assertThat(plan).noneMatch(step -> step.endsWith("TEMP B-TREE FOR ORDER BY"));
        if (!field.endsWith("id")) {
            assertThat(plan).noneMatch(QueryPlanTests::readsAllClaims);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdict", "-verdict", "confidence", "-confidence"})
    void sortsByAVocabularyOneWordAfterTheOther(String field) {
        assertThat(plan(ClaimQuery.all(PRESENT).sorted(SortKey.list(field)), null))
                .noneMatch(step -> step.contains("TEMP B-TREE"))
                .noneMatch(QueryPlanTests::readsAllClaims);
    }

    @ParameterizedTest
    @EnumSource(BlockerKind.class)
    void findsClaimsThatMayHaveABlocker(BlockerKind kind) {
        var search = BlockerSearch.of(kind.published(), Policy.standard(), TODAY);

        assertThat(plan(ClaimQuery.all(PRESENT), search))
                .noneMatch(QueryPlanTests::readsAllClaims)
                .noneMatch(step -> step.contains("SCAN entry"));
    }

    @ParameterizedTest
    @EnumSource(
            value = BlockerKind.class,
            names = {"AWAITING", "OVERDUE", "RECHECK"})
    void findsFewClaimsThatWaitByTheirDay(BlockerKind kind) {
        var search = BlockerSearch.of(kind.published(), Policy.standard(), TODAY);

        assertThat(plan(ClaimQuery.all(PRESENT), search)).anyMatch(step -> step.contains("due_day"));
    }

    @Test
    void findsManyClaimsThatWaitInTheOrderOfTheirNumbers() {
        store.record(new Stamp("kim", Instant.parse("2025-04-17T12:00:00Z"), "ask", "test", null), recorder -> {
            for (int i = 0; i <= 1000; i++) {
                var on = new PartialDate("2025-04-17");
                recorder.append(
                        recorder.addClaim(content("claim " + i)),
                        new Asked("Ministry", null, null, null, new PartialDate("2025-05-01"), on));
            }
            return recorder;
        });
        var search = BlockerSearch.of(BlockerKind.AWAITING.published(), Policy.standard(), TODAY);
        var query = ClaimQuery.all(PRESENT);

        assertThat(plan(query, search)).noneMatch(step -> step.contains("TEMP B-TREE") || readsAllClaims(step));

        var found = new ArrayList<Long>();
        store.claims().each(query, search, claim -> found.add(claim.id().number()) && found.size() < 3);
        assertThat(found).containsExactly(5L, 6L, 7L);
    }

    @Test
    void findsDatesByAnIndex() {
        var query = new ClaimQuery(
                null,
                List.of(),
                null,
                List.of(),
                Set.of(),
                false,
                Set.of(),
                null,
                null,
                null,
                List.of(),
                new PartialDate("2025"),
                new PartialDate("2025-04"),
                List.of(),
                50,
                PRESENT);

        assertThat(plan(query, null)).anyMatch(step -> step.contains("COVERING INDEX claim_said"));
    }

    @Test
    void findsWhatAnEarlierViewHoldsByTheCommandsOfThen() {
        var view = new Cutoff(TODAY, null, ZoneOffset.UTC);

        assertThat(explained(ClaimSql.ofPast(view, store.entries())))
                .noneMatch(step -> step.contains("TEMP B-TREE") || step.startsWith("SCAN e"))
                .anyMatch(step -> step.contains("entry_command"));
    }

    @ParameterizedTest
    @CsvSource({"key_fold, claim_key", "identity, claim_identity"})
    void findsClaimsThatAFileBringsAgainFromAnIndex(String column, String index) {
        assertThat(explained(Claims.having(column), Map.of("values", "[]")))
                .contains("SEARCH c USING INDEX " + index + " (" + column + "=?)");
    }

    private static boolean readsAllClaims(String step) {
        return step.equals("SCAN c") || step.equals("SCAN claim");
    }

    private List<String> plan(ClaimQuery query, @Nullable BlockerSearch search) {
        var names = new RecordedNames(jdbc, store.entries());
        var plan = new ArrayList<String>();
        for (ClaimSql found : new ClaimSearch(jdbc, store.entries(), names).of(query, search)) {
            plan.addAll(explained(found));
        }
        return plan;
    }

    private List<String> explained(ClaimSql found) {
        return explained(found.text(), found.values());
    }

    private List<String> explained(String sql, Map<String, Object> values) {
        return jdbc.sql("EXPLAIN QUERY PLAN " + sql)
                .params(values)
                .query((row, index) -> row.getString("detail"))
                .list();
    }
}
