package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever is redacted of a record, it stays sound, loses no entry, and its copy says the same on every day. */
@AddLifecycleHook(MoreTries.class)
class RedactionLawTests {

    private static final String ENTRIES =
            "SELECT 'E' || id || ' ' || kind || ' ' || command || ' ' || hex(hash) FROM entry WHERE id <= ? ORDER BY id";

    /** Claims that a file cannot tell apart. */
    private static final String TWINS = "SELECT 'C' || id FROM claim WHERE key IS NULL AND identity IN"
            + " (SELECT identity FROM claim WHERE key IS NULL GROUP BY identity HAVING count(*) > 1)";

    private Path folder;

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("onrecord");
    }

    @AfterTry
    void removeFolder() throws IOException {
        RandomWeeks.remove(folder);
    }

    @Property(tries = 3)
    void theRecordStaysSoundAndItsCopySaysTheSame(
            @ForAll("records") RandomWeeks record, @ForAll("numbers") Set<Integer> numbers) {
        var console = Console.in(folder);
        record.type(console);
        tellTwinsApart(console.at("2025-05-31"));
        var before = entries(console, console.rows().entries());
        var redacted = redactable(console, numbers);

        var later = console.at("2025-06-01");
        redacted.forEach(
                entry -> later.doneScript("redact " + entry + " --because order --yes\nsource Later --kind outlet"));

        assertThat(entries(later, before.size())).isEqualTo(before);
        later.done("store", "check");
        later.done(
                "summary",
                "--format",
                "json",
                "--output",
                later.file("all.json").toString());
        var other = later.withOtherStore();
        other.done("load", later.file("all.json").toString());
        other.done("store", "check");
        for (String output : List.of("log", "list --format json", "sources", "status")) {
            for (String day : List.of("", " --as-of 2025-04-17")) {
                var words = (output + day).split(" ");
                assertThat(other.done(words).out())
                        .as(output + day + record + redacted)
                        .isEqualTo(later.done(words).out());
            }
        }
    }

    private static void tellTwinsApart(Console console) {
        console.rows()
                .column(TWINS)
                .forEach(twin -> console.run("edit", twin, "--key", "twin-" + twin, "--because", "x"));
        Assume.that(console.rows().column(TWINS).isEmpty());
    }

    private static List<String> entries(Console console, long count) {
        return console.rows().column(ENTRIES.replace("?", String.valueOf(count)));
    }

    /** Returns the entries of these numbers that have words. */
    private static List<String> redactable(Console console, Set<Integer> numbers) {
        return console
                .rows()
                .column("SELECT 'E' || id FROM entry WHERE kind NOT IN ('undone', 'redone') ORDER BY id")
                .stream()
                .filter(entry -> numbers.contains(Integer.parseInt(entry.substring(1))))
                .toList();
    }

    @Provide
    Arbitrary<RandomWeeks> records() {
        return RandomWeeks.any();
    }

    @Provide
    Arbitrary<Set<Integer>> numbers() {
        return Arbitraries.integers().between(1, 25).set().ofMinSize(2).ofMaxSize(5);
    }
}
