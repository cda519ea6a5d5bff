package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.text.NameFold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case, width and blanks make no other party, source, story, tag or key; what was written first is shown. */
@ExtendWith(OnRecordExtension.class)
class NameTests {

    private static final List<String> SPELLINGS = List.of(
            "Straße Ω", "STRASSE Ω", "strasse  ω", "ｓtraße\u00a0Ω", " Straße Ω ", "Labour", "LABOUR", "lab our");

    /** A claim is recorded with a name in some role; whoever asks for the name in any spelling finds all of them. */
    @Property(tries = 15)
    void anySpellingOfANameFindsAllThatHasIt(@ForAll("claims") List<Tuple3<String, String, Boolean>> claims)
            throws IOException {
        var folder = Files.createTempDirectory("onrecord");
        try {
            var console = Console.in(folder);
            var script = new StringBuilder();
            for (var claim : claims) {
                script.append("add claim ")
                        .append(claim.get1())
                        .append("=\"")
                        .append(claim.get2())
                        .append("\"\n");
                script.append(claim.get3() ? "undo\n" : "");
            }
            console.doneScript(script.toString());

            for (var claim : claims) {
                if (!claim.get3()) {
                    assertFindsAll(console, claims, claim.get1(), claim.get2());
                }
            }
            assertThat(console.done("store", "check").out()).contains("projections: ok");
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void assertFindsAll(
            Console console, List<Tuple3<String, String, Boolean>> claims, String role, String name) {
        var expected = new ArrayList<String>();
        for (int i = 0; i < claims.size(); i++) {
            var other = claims.get(i);
            if (!other.get3()
                    && other.get1().equals(role)
                    && NameFold.of(other.get2()).equals(NameFold.of(name))) {
                expected.add("C" + (i + 1));
            }
        }
        var found = console.done("list", role + "=" + name.toUpperCase(Locale.ROOT), "--format", "csv");

        assertThat(found.out().lines().skip(1).map(line -> line.split(",")[0]).toList())
                .as(claims + "\n" + role + " " + name)
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<Tuple3<String, String, Boolean>>> claims() {
        return Combinators.combine(
                        Arbitraries.of("--speaker", "--about", "--tag", "--story"),
                        Arbitraries.of(SPELLINGS),
                        Arbitraries.of(false, false, true))
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Test
    void showsTheFirstSpellingEverywhere(Console console) {
        console.doneScript("""
                add one --tag Labour --speaker RTVI --about Wildberries --story Retail
                add two --tag labour --speaker rtvi --about WILDBERRIES --story retail
                tag C2 LABOUR
                ask C1-C2 wildberries --by 2025-05-01
                cite C1 "The Moscow Times"
                cite C1 "The  Moscow Times" --url https://example.org
                """);

        assertThat(console.done("list", "--tag", "LABOUR", "--story", "RETAIL", "--format", "csv")
                        .out())
                .contains("C1", "C2", "Labour")
                .doesNotContain("rtvi", "WILDBERRIES", "retail", "LABOUR");
        assertThat(console.done("trace", "C1").out())
                .contains("The Moscow Times")
                .doesNotContain("The  Moscow");
        console.done("expect", "C1", "origins", "1");
        console.done("expect", "C1", "blocker", "awaiting:WILDBERRIES");
        console.done("list", "--blocker", "awaiting:wildberries");
        assertThat(console.run("list", "--blocker", "not-asked:Wildberry")
                        .expect(1)
                        .err())
                .contains("no party \"Wildberry\"", "Wildberries");
    }

    @Test
    void saysWhichNamesAreNew(Console console) {
        assertThat(console.done("add", "claim", "--speaker", "Health Ministry", "--tag", "labour")
                        .err())
                .contains("new party: Health Ministry\n", "new tag: labour\n");
        assertThat(console.done("add", "claim", "--speaker", "Helth Ministry", "--tag", "LABOUR")
                        .err())
                .contains("new party: Helth Ministry · much like Health Ministry\n")
                .doesNotContain("new tag");
    }

    @Test
    void takesTheNextSpellingWhereTheFirstWasUndone(Console console) {
        console.doneScript("""
                add slip --speaker wILDBERRIES
                undo
                add claim --speaker Wildberries
                """);

        assertThat(console.done("list", "--format", "csv").out()).contains("Wildberries");
        assertThat(console.done("store", "check").out()).contains("projections: ok");
    }

    @Test
    void aKeyIsOneInAnySpelling(Console console) {
        console.done("add", "claim", "--key", "Straße-1");

        assertThat(console.done("show", "STRASSE-1").out()).contains("C1");
        assertThat(console.run("add", "another", "--key", "strasse-1").expect(1).err())
                .contains("belongs to C1 already");
        var file = console.write("keys.json", "[{\"text\":\"claim\",\"key\":\"STRASSE-1\"}]");
        assertThat(console.done("load", file.toString()).err()).contains("1 unchanged");
    }

    @ParameterizedTest
    @CsvSource({"C2", "c2", "C3-C7", "@last", "E17", "e1"})
    void aKeyThatLooksLikeANumberIsRefused(String key, Console console) {
        var file = console.write("keys.json", "[{\"text\":\"claim\",\"key\":\"" + key + "\"}]");

        console.run("add", "claim", "--key", key).expect(2);
        assertThat(console.run("load", file.toString()).expect(1).err()).contains("not a key: \"" + key + "\"");
    }

    @Test
    void aSourceTakesNothingFromItself(Console console) {
        console.done("add", "claim");

        assertThat(console.run("cite", "C1", "RTVI", "--from", "rtvi").expect(1).err())
                .contains("cannot have taken the claim from itself");
        var file = console.write(
                "cited.json", "[{\"text\":\"a\",\"citations\":[{\"source\":\"RTVI\",\"from\":[\"rtvi\"]}]}]");
        assertThat(console.run("load", file.toString()).expect(1).err()).contains("the source itself");
    }

    @Test
    void aFileNamesWhomTheRecordKnows(Console console) {
        console.done("add", "claim", "--speaker", "North Korea", "--tag", "Labour");
        var file = console.write(
                "names.json",
                "[{\"text\":\"a\",\"speaker\":\"NORTH  KOREA\",\"tags\":[\"labour\",\"LABOUR\"],\"about\":[\"Russia\"]}]");

        assertThat(console.done("load", file.toString()).err())
                .contains("new party: Russia\n")
                .doesNotContain("KOREA", "new tag");
        assertThat(new TreeSet<>(new HashSet<>(console.rows().column("SELECT name FROM facet WHERE kind = 'tag'"))))
                .containsExactly("Labour");
    }
}
