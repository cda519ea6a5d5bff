package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who applies the lines of a diff to what was shown before has what is shown after, and nothing that is shown is left out. */
class DiffLawTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BEFORE_ALL = "2025-01-01";

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
    void twoDiffsAddUpToThatOfBothPeriods(@ForAll("weeks") RandomWeeks weeks) {
        var console = Console.in(folder);
        weeks.type(console);
        var desk = console.at("2025-06-01");
        for (String kind : new String[] {"", "--stated"}) {
            var added = sum(
                    changed(diff(desk, "2025-04-14", "2025-04-20", kind)),
                    changed(diff(desk, "2025-04-20", "2025-05-05", kind)));

            assertThat(added).as(weeks + kind).isEqualTo(changed(diff(desk, "2025-04-14", "2025-05-05", kind)));
        }
    }

    @Property(tries = 6)
    @AddLifecycleHook(MoreTries.class)
    void aDiffTurnsTheFirstViewIntoTheSecond(@ForAll("weeks") RandomWeeks weeks) {
        var console = Console.in(folder);
        weeks.type(console);
        var desk = console.at("2025-06-01");
        var first = applied(Map.of(), diff(desk, BEFORE_ALL, "2025-04-17", ""));

        assertThat(applied(first, diff(desk, "2025-04-17", "2025-05-05", "")))
                .as(weeks.toString())
                .isEqualTo(applied(Map.of(), diff(desk, BEFORE_ALL, "2025-05-05", "")));
    }

    @Property(tries = 6)
    @AddLifecycleHook(MoreTries.class)
    void whateverIsShownOtherwiseIsTold(@ForAll("weeks") RandomWeeks weeks) {
        var console = Console.in(folder);
        weeks.type(console);
        for (String view : new String[] {"--as-of", "--stated-by"}) {
            var desk = console.at("2025-06-01");
            var told = new TreeSet<String>();
            diff(desk, "2025-04-17", "2025-04-27", view.equals("--as-of") ? "" : "--stated")
                    .forEach(changed -> told.add(nameOf(changed)));

            assertThat(told).as(weeks + view).containsAll(otherwise(desk, "list", view));
            assertThat(told).as(weeks + view).containsAll(otherwise(desk, "sources", view, told));
        }
    }

    private static Set<String> otherwise(Console console, String list, String view) {
        return otherwise(console, list, view, Set.of());
    }

    /** Returns what a list shows otherwise on two days; a source that is only cited is told with its claims. */
    private static Set<String> otherwise(Console console, String list, String view, Set<String> ignored) {
        var then = listed(console, list, view, "2025-04-17");
        var now = listed(console, list, view, "2025-04-27");
        var names = new TreeSet<String>();
        Stream.concat(then.keySet().stream(), now.keySet().stream())
                .filter(name -> !String.valueOf(then.get(name)).equals(String.valueOf(now.get(name))))
                .filter(name -> !ignored.contains(name))
                .filter(name -> list.equals("list") || isDescribed(then.get(name)) || isDescribed(now.get(name)))
                .forEach(names::add);
        return names;
    }

    private static boolean isDescribed(JsonNode source) {
        return source != null
                && (!source.get("kind").isNull()
                        || !source.get("reliability").isNull()
                        || source.get("unresolved").asBoolean());
    }

    private static Map<String, JsonNode> listed(Console console, String list, String view, String day) {
        var byName = new HashMap<String, JsonNode>();
        JSON.readTree(console.done(list, view, day, "--format", "json").out())
                .forEach(row -> byName.put(
                        row.has("id")
                                ? row.get("id").asString()
                                : row.get("name").asString(),
                        row));
        return byName;
    }

    /** Returns how often each thing came, less how often it went; what came and went is left out. */
    private static Map<String, Integer> changed(JsonNode diff) {
        var changed = new TreeMap<String, Integer>();
        for (JsonNode one : diff) {
            for (JsonNode change : one.get("changes")) {
                for (String side : new String[] {"before", "after"}) {
                    if (!change.get(side).isNull()) {
                        changed.merge(
                                nameOf(one) + " " + fact(change, side), side.equals("before") ? -1 : 1, Integer::sum);
                    }
                }
            }
        }
        return changed;
    }

    private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        var sum = new TreeMap<>(one);
        other.forEach((fact, times) -> sum.merge(fact, times, Integer::sum));
        sum.values().removeIf(times -> times == 0);
        return sum;
    }

    private static JsonNode diff(Console console, String from, String to, String kind) {
        var words = Stream.of("diff", "--from", from, "--to", to, "--format", "json", kind)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        return JSON.readTree(console.done(words).out());
    }

    /** Takes away what is gone and adds what is new; a line that does not fit fails. */
    private static Map<String, Set<String>> applied(Map<String, Set<String>> shown, JsonNode diff) {
        var result = new TreeMap<String, Set<String>>();
        shown.forEach((name, facts) -> result.put(name, new TreeSet<>(facts)));
        for (JsonNode changed : diff) {
            var facts = result.computeIfAbsent(nameOf(changed), added -> new TreeSet<>());
            for (JsonNode change : changed.get("changes")) {
                if (!change.get("before").isNull()) {
                    assertThat(facts.remove(fact(change, "before")))
                            .as(changed.toString())
                            .isTrue();
                }
            }
            for (JsonNode change : changed.get("changes")) {
                if (!change.get("after").isNull()) {
                    assertThat(facts.add(fact(change, "after")))
                            .as(changed.toString())
                            .isTrue();
                }
            }
            if (facts.isEmpty()) {
                result.remove(nameOf(changed));
            }
        }
        return result;
    }

    private static String nameOf(JsonNode changed) {
        return changed.has("id")
                ? changed.get("id").asString()
                : changed.get("source").asString();
    }

    private static String fact(JsonNode change, String side) {
        return change.get("what").asString() + " " + change.get(side).asString();
    }

    @Provide
    Arbitrary<RandomWeeks> weeks() {
        return RandomWeeks.any();
    }
}
