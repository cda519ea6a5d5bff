package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.store.sqlite.Connector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The verdicts in question are those that are by the entries, as of every day; and at every moment the index finds them and no
 * others. {@code -Dtries=1000} looks at as many records.
 */
class FootingLawTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> DAYS =
            List.of("2025-04-14", "2025-04-16", "2025-04-17", "2025-04-20", "2025-04-27");

    private Path folder;

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("onrecord");
    }

    @AfterTry
    void removeFolder() throws IOException {
        RandomWeeks.remove(folder);
    }

    @Property(tries = 6)
    @AddLifecycleHook(MoreTries.class)
    void verdictsInQuestionAreThoseByTheEntries(@ForAll("verdicts") RandomWeeks weeks) {
        look(weeks);
    }

    @Property(tries = 3)
    @AddLifecycleHook(MoreTries.class)
    void verdictsInQuestionAreThoseByTheEntriesOfAnyRecord(@ForAll("any") RandomWeeks weeks) {
        look(weeks);
    }

    @Provide
    Arbitrary<RandomWeeks> any() {
        return RandomWeeks.any();
    }

    @Provide
    Arbitrary<RandomWeeks> verdicts() {
        return records();
    }

    private void look(RandomWeeks weeks) {
        var console = new Console(folder, "kim", "2025-04-14T10:00:00Z", Map.of(), Connector.DRIVER);
        for (RandomWeeks.Day day : weeks.days()) {
            RandomWeeks.type(day, console);
            var found =
                    told(console.at(day.lastMoment()).done("list", "--footing", "in-question", "--format", "ndjson"));
            assertThat(found).as("index on " + day.date() + weeks).isEqualTo(expected(console, day.date()));
        }
        for (RandomWeeks.Day day : weeks.days()) {
            var viewed = told(console.at("2025-06-01")
                    .done("list", "--footing", "in-question", "--format", "ndjson", "--as-of", day.date()));
            assertThat(viewed).as("as of " + day.date() + weeks).isEqualTo(expected(console, day.date()));
        }
    }

    private static Map<String, TreeSet<String>> told(Result result) {
        var told = new TreeMap<String, TreeSet<String>>();
        result.out().lines().map(JSON::readTree).forEach(claim -> {
            var because = new TreeSet<String>();
            for (JsonNode code : claim.get("inQuestionBecause")) {
                because.add(code.asString().toLowerCase(Locale.ROOT));
            }
            told.put(claim.get("id").asString(), because);
        });
        return told;
    }

    private static Map<String, TreeSet<String>> expected(Console console, String day) {
        var rows = console.rows();
        var facts = new FootingFacts(Facts.of(rows, day), Facts.all(rows));
        var expected = new TreeMap<String, TreeSet<String>>();
        for (String claim : facts.now().claims()) {
            var lost = facts.lost(claim);
            if (!lost.isEmpty()) {
                expected.put(claim, new TreeSet<>(lost));
            }
        }
        return expected;
    }

    /** Returns records in which a verdict is given, and what it stands on changes. */
    static Arbitrary<RandomWeeks> records() {
        return Combinators.combine(
                        Arbitraries.of("kim", "ana"),
                        change().list().ofMinSize(2).ofMaxSize(7))
                .as(Tuple::of)
                .list()
                .ofSize(DAYS.size())
                .map(FootingLawTests::withVerdicts);
    }

    private static RandomWeeks withVerdicts(List<Tuple.Tuple2<String, List<String>>> typed) {
        var days = new ArrayList<RandomWeeks.Day>();
        for (int i = 0; i < DAYS.size(); i++) {
            var lines = new ArrayList<>(typed.get(i).get2());
            if (i == 0) {
                lines.addAll(
                        0,
                        List.of(
                                "add \"troops sent\"",
                                "add \"a part\" --part-of C1",
                                "verdict C2 verified --because x --override",
                                "rate C1 high --because x",
                                "cite C1 BBC",
                                "cite C1 TASS",
                                "verdict C1 verified --because x"));
            }
            days.add(new RandomWeeks.Day(DAYS.get(i), typed.get(i).get1(), lines));
        }
        return new RandomWeeks(days);
    }

    private static Arbitrary<String> change() {
        var verdict = Combinators.combine(
                        Arbitraries.of("verified", "verified", "refuted", "misleading", "unverifiable"),
                        Arbitraries.of("", "", " --override"))
                .as((word, override) -> "verdict C1 " + word + " --because x" + override);
        return Arbitraries.frequencyOf(
                Tuple.of(4, verdict),
                Tuple.of(2, Arbitraries.of("undo", "redo", "undo")),
                Tuple.of(2, Arbitraries.integers().between(3, 20).map(entry -> "retract E" + entry + " --because x")),
                Tuple.of(
                        5,
                        Arbitraries.of(
                                "rate C1 low --because y",
                                "rate C1 moderate --because y",
                                "rate C1 high --because y",
                                "cite C1 RTVI",
                                "cite C1 RTVI --from TASS",
                                "cite C1 TASS --from RTVI",
                                "cite C1 BBC --from \"A channel\"",
                                "evidence C1 clip --stance supports --source BBC --credibility 2",
                                "evidence C1 clip --stance supports --source BBC --credibility 4",
                                "evidence C1 letter --stance refutes --source RTVI --credibility 1",
                                "evidence C1 note --stance refutes --source TASS --credibility 3",
                                "tag C1 a")),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "source BBC --kind outlet --reliability A --because x",
                                "source BBC --kind outlet --reliability E --because x",
                                "source RTVI --kind outlet --reliability B --because x",
                                "source RTVI --kind outlet --reliability F --because x",
                                "source TASS --unresolved",
                                "source TASS --no-unresolved",
                                "source \"A channel\" --unresolved",
                                "policy origins 3 --because x",
                                "policy origins 1 --because x",
                                "policy confidence moderate --because x",
                                "policy confidence high --because x")),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "edit C1 --about Russia --because x",
                                "edit C1 --no-about Russia --because x",
                                "ask C1 Russia --by +3d",
                                "waive C1 Russia --because x",
                                "record denial C1 Russia",
                                "record general-denial C1 Wildberries",
                                "record admission C1 Russia",
                                "record unreachable C1 Russia",
                                "record declined C1 Russia",
                                "record non-admission C1 Russia --searched site",
                                "edit C1 --text \"troops went\" --because x",
                                "edit C1 --text \"troops sent\" --because x",
                                "edit C1 --text \"troops moved\" --same-meaning --because x",
                                "confirm C1 E7 --because x",
                                "reopen C1 --because x",
                                "withdraw C1 --because x",
                                "reopen C2 --because x",
                                "verdict C2 refuted --because x --override",
                                "edit C2 --note n --because x",
                                "add more --part-of C1")));
    }
}
