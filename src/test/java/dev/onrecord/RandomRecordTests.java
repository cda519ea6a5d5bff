package dev.onrecord;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever is recorded in whatever order: queries tell what the entries say, and undo takes all of it back. */
class RandomRecordTests {

    private static final List<String> DAYS = List.of("2025-04-17", "2025-04-26", "2025-04-28");

    private Path folder;

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("onrecord");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 20)
    void queriesTellWhatTheEntriesSay(
            @ForAll("days") List<List<String>> days, @ForAll("queries") List<ClaimQuery> queries) {
        record(days);

        try (var store = Store.open(folder.resolve("onrecord.db"))) {
            assertSound(store);
            for (ClaimQuery query : queries) {
                assertThat(listed(store, query)).as(days + "\n" + query).isEqualTo(folded(store, query));
            }
        }
    }

    @Property(tries = 10)
    void undoTakesEverythingBackAndRedoBringsItAgain(@ForAll("days") List<List<String>> days) {
        var console = record(days.stream()
                .map(lines ->
                        lines.stream().filter(line -> !line.endsWith("do")).toList())
                .toList());
        var before = console.done("list", "--format", "json").out();
        console.done("similar", "what is read by now has to be read again");
        var commands = (int) console.rows().number("SELECT count(*) FROM command");

        console.script("undo\n".repeat(commands), "--keep-going");
        assertThat(console.rows().texts()).isEmpty();
        console.done("store", "check");
        console.script("redo\n".repeat(commands), "--keep-going");

        assertThat(console.done("list", "--format", "json").out()).isEqualTo(before);
        console.done("store", "check");
    }

    /** Records what each day brings; what the rules refuse is a part of it. */
    private Console record(List<List<String>> days) {
        var console = Console.in(folder);
        for (int day = 0; day < days.size(); day++) {
            console.at(DAYS.get(day)).script(String.join("\n", days.get(day)), "--keep-going");
        }
        return console.at(DAYS.get(DAYS.size() - 1));
    }

    private static void assertSound(Store store) {
        assertThat(store.check().file()).isEmpty();
        assertThat(store.check().chain()).isEmpty();
        assertThat(store.check().schema()).isEmpty();
        assertThat(store.check().projections(claim -> {})).isEmpty();
    }

    private static List<ClaimId> listed(Store store, ClaimQuery query) {
        var ids = new ArrayList<ClaimId>();
        store.claims().each(query, claim -> ids.add(claim.id()));
        return ids;
    }

    private static List<ClaimId> folded(Store store, ClaimQuery query) {
        var entries = new ArrayList<Entry<?>>();
        store.entries().log(null, null, null, Cutoff.none(ZoneOffset.UTC), entries::add);
        var undone = store.entries().undone(query.cutoff());
        return entries.stream()
                .filter(entry -> entry.claim() != null)
                .collect(groupingBy(Entry::claim))
                .values()
                .stream()
                .flatMap(history -> ClaimFold.of(query.cutoff().of(history), undone).stream())
                .filter(query::matches)
                .sorted(SortKey.order(query.sort()))
                .map(Claim::id)
                .limit(query.limit() == null ? Long.MAX_VALUE : query.limit())
                .toList();
    }

    @Provide
    Arbitrary<List<List<String>>> days() {
        return line().list().ofMinSize(1).ofMaxSize(10).list().ofSize(DAYS.size());
    }

    private static Arbitrary<String> line() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, adding()),
                Tuple.of(6, Combinators.combine(onClaims(), claims()).as(String::formatted)),
                Tuple.of(1, Arbitraries.of("undo", "redo", "retract E2 --because x", "retract E5 --because x")));
    }

    private static Arbitrary<String> adding() {
        return Combinators.combine(
                        Arbitraries.of("troops sent", "Über trôops", "Pilot; pilot-project", "북한 troops", "sent 1,000"),
                        options(" --key ", "k1", "k2"),
                        options(" --story ", "s", "t"),
                        options(" --speaker ", "RTVI", "Russia"),
                        options(" --tag ", "a", "b"),
                        options(" --on ", "2024", "2025-04", "2025-04-26"),
                        options(" --about ", "Russia", "Wildberries"))
                .as((text, key, story, speaker, tag, on, about) ->
                        "add \"" + text + "\"" + key + story + speaker + tag + on + about);
    }

    private static Arbitrary<String> options(String option, String... values) {
        return Arbitraries.of(values)
                .map(value -> option + value)
                .injectNull(0.5)
                .map(given -> given == null ? "" : given);
    }

    private static Arbitrary<String> claims() {
        return Arbitraries.of("C1", "C2", "C3", "C4", "k1", "k2", "C1-C3", "C1,C2");
    }

    private static Arbitrary<String> onClaims() {
        return Arbitraries.of(
                "rate %s low --because x",
                "rate %s high --because y",
                "verdict %s refuted --because x --override",
                "verdict %s verified --because x --override",
                "reopen %s --because x",
                "withdraw %s --because x",
                "tag %s a",
                "untag %s a b",
                "edit %s --text \"edited troops\" --because x",
                "edit %s --about Russia --speaker RTVI --because x",
                "ask %s Russia --by 2025-04-20",
                "extend %s Russia --by 2025-04-27",
                "waive %s Russia --because x",
                "record denial %s Russia",
                "record admission %s Russia --on 2025-04-26",
                "record no-response %s Russia",
                "record non-admission %s Russia --searched site",
                "cite %s RTVI",
                "evidence %s clip --stance supports");
    }

    @Provide
    Arbitrary<List<ClaimQuery>> queries() {
        return query().list().ofSize(40);
    }

    private static Arbitrary<ClaimQuery> query() {
        var filters = Combinators.combine(
                rarely("s", "t"),
                rarely("a", "b"),
                rarely("RTVI", "Russia"),
                rarely("Russia", "Wildberries"),
                rarely("troop", "SENT", "pilot project", "uber", "북한", "1 000"),
                rarely(ResponseKind.DENIAL, ResponseKind.NON_ADMISSION),
                rarely(Set.of(Confidence.LOW), Set.of(Confidence.HIGH)),
                rarely(Set.of(Standing.UNVERIFIED), Set.of(Standing.REFUTED, Standing.WITHDRAWN)));
        var shape = Combinators.combine(
                rarely("2024-06", "2025-04-26", "2025-04-30"),
                rarely("2024-01-01", "2025-04", "2025-04-26"),
                Arbitraries.of("id", "-id", "text", "-key,on", "story,-on", "verdict,-confidence", "speaker,-recorded"),
                rarely(1, 3),
                rarely(DAYS.toArray(String[]::new)),
                rarely(DAYS.toArray(String[]::new)));
        return Combinators.combine(filters.as(Filters::new), shape.as(Shape::new))
                .as(RandomRecordTests::query);
    }

    private static ClaimQuery query(Filters filters, Shape shape) {
        var cutoff = new Cutoff(day(shape.asOf), day(shape.statedBy), ZoneOffset.UTC);
        return new ClaimQuery(
                filters.story,
                listOf(filters.tag),
                filters.speaker,
                listOf(filters.about),
                setOf(filters.confidences),
                setOf(filters.confidences).contains(Confidence.LOW),
                setOf(filters.standings),
                filters.response,
                null,
                null,
                listOf(filters.words),
                date(shape.since),
                date(shape.until),
                SortKey.list(shape.sort),
                cutoff.isNone() ? shape.limit : null,
                cutoff);
    }

    @SafeVarargs
    private static <T> Arbitrary<T> rarely(T... values) {
        return Arbitraries.of(values).injectNull(0.85);
    }

    private static List<String> listOf(String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static <T> Set<T> setOf(Set<T> values) {
        return values == null ? Set.of() : values;
    }

    private static PartialDate date(String text) {
        return text == null ? null : new PartialDate(text);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private record Filters(
            String story,
            String tag,
            String speaker,
            String about,
            String words,
            ResponseKind response,
            Set<Confidence> confidences,
            Set<Standing> standings) {}

    private record Shape(String since, String until, String sort, Integer limit, String asOf, String statedBy) {}
}
