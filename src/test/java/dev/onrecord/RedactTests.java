package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code redact} removes words from the record, from all that tells of it, and from what was typed. */
@ExtendWith(OnRecordExtension.class)
class RedactTests {

    private static final String MARKER = "Markerson";

    /** Each line but the last two holds the marker in every field that may be anything. */
    private static final String STORY = """
            add "Markerson sold it" --key markerson-key --speaker "Markerson the clerk" --about "Markerson House" --on 2025-04 --url https://markerson.example --tag markerson-tag --note "Markerson note"
            source "Markerson Post" --kind outlet --reliability A --because "Markerson edits it" --url https://markerson.example/p
            cite C1 "Markerson Post" --from "Markerson Wire" --url https://markerson.example/c --on 2025-04-16
            ask C1 "Markerson House" --question "Did Markerson?" --via "Markerson mail" --to "markerson@x" --on 2025-04-10 --by 2025-04-16
            record denial C1 "Markerson House" --quote "Markerson did not" --spokesperson "M. Markerson" --via "Markerson call" --url https://markerson.example/d --relayed-by "Markerson Post" --note "Markerson said so" --on 2025-04-15
            record non-admission C1 "Markerson House" --searched "Markerson site" --recheck 2025-05-01
            evidence C1 "Markerson letter" --stance refutes --source "Markerson Post" --credibility 1 --at "Markerson page" --quote "Markerson line" --note "Markerson hand"
            rate C1 high --because "Markerson wrote"
            edit C1 --text "Markerson sold them" --because "Markerson asked"
            confirm C1 E5 --because "Markerson again"
            verdict C1 refuted --because "Markerson letter" --override
            reopen C1 --because "Markerson called"
            waive C1 "Markerson House" --because "Markerson left"
            tag C1 markerson
            untag C1 markerson
            retract E6 --because "Markerson error"
            policy insists unrated --because "Markerson wished it"
            add other
            withdraw C1 --because "Markerson asked for it"
            """;

    private static final List<String> OUTPUTS = List.of(
            "list",
            "list --format json",
            "list --format csv",
            "unverified --why",
            "show C1",
            "why C1",
            "trace C1",
            "log",
            "log --format json",
            "log C1",
            "sources",
            "stories",
            "status",
            "agenda",
            "summary",
            "summary --format markdown",
            "summary --format html",
            "summary --format json",
            "summary --format csv",
            "summary --format claimreview");

    @Test
    void leavesTheWordsOutOfEveryOutputAtEveryDate(Console console) throws IOException {
        var ids = recorded(console);
        console.done("similar", "C1");
        assertThat(all(console)).contains(MARKER);

        redact(console.at("2025-04-20"), ids);

        assertThat(all(console.at("2025-04-21"))).doesNotContainIgnoringCase(MARKER);
        assertThat(files(console)).isEmpty();
        console.at("2025-04-21").done("store", "check");
        assertThat(console.at("2025-04-21")
                        .done("find", "Markerson", "--format", "json")
                        .out())
                .isEqualTo("[]\n");
        assertThat(console.at("2025-04-21").done("show", "C1").out())
                .contains("redacted on 2025-04-20 by kim, because a court order (claim added; E");
        assertThat(console.at("2025-04-21").done("log", "--as-of", "2025-04-17").out())
                .contains("redacted (claim added)")
                .doesNotContain("2025-04-20");
    }

    @Test
    void takesTheLinesOutOfWhatWasTypedAtThePrompt(Console console) throws IOException {
        console.doneScript(
                "add \"Markerson sold it\" --speaker Other\nrate C1 low --because x\nrate C1 high --because y");
        var history = Path.of("xdg", "STATE", "onrecord", "history").toString();
        console.write(
                history,
                String.join(
                        "\n",
                        "1744891200000:add \"Markerson sold it\" --speaker Other",
                        "1744891200001:ad 'Markerson sold it'",
                        "1744891200002:rate @last low --because \"x\"",
                        "1744891200003:rate C1 high --because y",
                        "1744891200004:list --speaker Other",
                        "1744891200005:add \"Markerson sold it",
                        ""));

        var redacted = console.done("redact", "E1", "E2", "--because", "order", "--yes");

        assertThat(redacted.err()).contains("lines taken out of what was typed at the prompt: 4");
        assertThat(Files.readString(console.file(history)))
                .isEqualTo("1744891200003:rate C1 high --because y\n1744891200004:list --speaker Other\n");
    }

    @Test
    void asksOnATerminalAndHasToBeMeantInAScript(Console console) {
        console.doneScript("add \"Markerson sold it\"\nrate C1 low --because x");

        assertThat(console.onTerminal("n\n", "redact", "E2", "--because", "order")
                        .screen())
                .contains("E2  rated confidence low, because x")
                .contains("remove 1 entry's words for good? This cannot be undone.")
                .contains("nothing was changed");
        assertThat(console.run("redact", "E2", "--because", "order").expect(1).err())
                .contains("nobody is there to be asked", "add --yes");
        assertThat(console.done("show", "C1").out()).contains("because x");

        console.onTerminal("y\n", "redact", "E2", "--because", "order").expect(0);
        assertThat(console.done("show", "C1").out()).doesNotContain("because x").contains("unrated");
    }

    @Test
    void isTakenBackWithTheCommandFileThatFails(Console console) throws IOException {
        console.doneScript("add \"Markerson sold it\"");

        console.script("redact E1 --because order --yes\nrate C9 low --because x")
                .expect(1);

        assertThat(console.done("show", "C1").out()).contains("Markerson sold it");
        console.script("redact E1 --because order --yes\nrate C1 low --because x")
                .expect(0);
        assertThat(files(console)).isEmpty();
        console.done("store", "check");
    }

    @Test
    void saysWhatTheClaimLosesAndWhereTheWordsStillStand(Console console) {
        console.doneScript("""
                add "It was sold by Markerson" --about "City Hall"
                source Court --kind official --reliability A --because x
                evidence C1 "the Markerson ruling" --stance refutes --source Court --credibility 1
                rate C1 high --because "the Markerson ruling says so"
                waive C1 "City Hall" --because "no office"
                verdict C1 refuted --because ruling
                """);

        assertThat(console.done("redact", "E3", "--because", "order", "--yes").err())
                .contains("C1 refuted · redacted: E3 (evidence-added); now in the way of refuted: no-evidence")
                .contains("the same words still stand in E4 (because)")
                .contains("names that still stand elsewhere: Court (1 entry)")
                .contains("E3 was recorded with --now: whoever has the record can try out what the words were")
                .contains("not reached: backups, exports");
        assertThat(console.done("redact", "E6", "--because", "order", "--yes").err())
                .contains("C1 unverified · redacted: E6 (concluded); refuted → unverified");
    }

    @Test
    void cannotBeUndone(Console console) {
        console.doneScript("add \"Markerson sold it\"\nrate C1 low --because x\nredact E1 --because order --yes");

        assertThat(console.run("undo").expect(1).err()).contains("command 3 redacted words");
        assertThat(console.run("undo", "1").expect(1).err()).contains("E1 was redacted");
        assertThat(console.run("retract", "E3", "--because", "x").expect(1).err())
                .contains("takes something back");
        assertThat(console.run("retract", "E1", "--because", "x").expect(1).err())
                .contains("E1 was redacted");
        assertThat(console.run("redact", "E1", "--because", "x", "--yes")
                        .expect(1)
                        .err())
                .contains("E1 is redacted on 2025-04-17 by kim, because order");
        console.done("undo", "2");
        assertThat(console.run("redact", "E4", "--because", "x", "--yes")
                        .expect(1)
                        .err())
                .contains("holds no words");
    }

    @Test
    void aRedactionCanBeRedactedAndStillHolds(Console console) throws IOException {
        console.doneScript("""
                add one
                rate C1 low --because x
                retract E2 --because "it was Markerson"
                redact E3 --because "Markerson wants it" --yes
                redact E4 --because order --yes
                """);

        assertThat(console.done("show", "C1").out()).contains("unrated").doesNotContain("Markerson");
        assertThat(console.done("log").out()).contains("E3").doesNotContain("Markerson");
        console.done("store", "check");
        console.write("script.onr", "");
        assertThat(files(console)).isEmpty();
    }

    @Test
    void nothingIsToldThatWhatIsGoneCouldContradict(Console console) {
        console.doneScript("""
                add one --about "City Hall" --about Mayor
                ask C1 "City Hall" --on 2025-04-01 --by 2025-04-10
                record no-response C1 "City Hall"
                record denial C1 "City Hall" --on 2025-04-09
                ask C1 Mayor --by 2025-04-20
                record non-admission C1 Mayor --searched site
                redact E4 E5 --because order --yes
                """);

        for (String output : List.of("show C1", "why C1", "summary", "summary --format json")) {
            assertThat(console.done(output.split(" ")).out())
                    .doesNotContain("did not respond")
                    .doesNotContain("Mayor was not asked")
                    .doesNotContain("\"unanswered\"");
        }
        assertThat(console.done("summary").out())
                .contains("no question to Mayor is on the record, part of which was redacted")
                .doesNotContain("Mayor had not admitted it as of 2025-04-17; a search of site found no admission.");
    }

    @Test
    void isCarriedByTheRecordAndItsCopies(Console console) throws IOException {
        var ids = recorded(console);
        redact(console.at("2025-04-20"), ids);
        var later = console.at("2025-04-21");
        later.done(
                "summary",
                "--format",
                "json",
                "--output",
                console.file("all.json").toString());
        later.done("store", "backup", console.file("backup.db").toString());

        var other = later.withOtherStore();
        other.done("load", console.file("all.json").toString());

        assertThat(other.done("log").out()).isEqualTo(later.done("log").out());
        assertThat(other.done("store", "info").out()).contains(headOf(later));
        other.done("store", "check");
        console.write("script.onr", "");
        assertThat(files(console)).isEmpty();
    }

    private static String headOf(Console console) {
        return console.rows().value("SELECT lower(hex(hash)) FROM entry ORDER BY id DESC LIMIT 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "6"})
    void refusesWordsThatTheChainCoversThemselves(String schema, Console console) throws IOException {
        try (var in = new GZIPInputStream(
                Objects.requireNonNull(RedactTests.class.getResourceAsStream("/stores/schema-" + schema + ".db.gz")))) {
            Files.copy(in, console.store());
        }

        var refused = console.at("2030-01-01").run("redact", "E2", "--because", "order", "--yes");

        assertThat(refused.expect(1).err())
                .contains("E2 was recorded before schema 7, when the chain covered the words themselves")
                .contains("hint: write the claims with summary --format json");
    }

    private static List<String> recorded(Console console) {
        console.doneScript(STORY);
        return console.rows()
                .column("SELECT 'E' || e.id FROM entry e JOIN command c ON c.id = e.command"
                        + " WHERE e.content || c.line LIKE '%markerson%' ORDER BY e.id");
    }

    private static void redact(Console console, List<String> ids) {
        console.doneScript("redact " + String.join(" ", ids) + " --because \"a court order\" --yes");
    }

    private static String all(Console console) {
        var lines = new StringBuilder();
        for (String output : OUTPUTS) {
            lines.append(output).append('\n').append(output).append(" --as-of 2025-04-17\n");
        }
        var result = console.script(lines + "log --script\nsimilar C1\nhistory\n", "--keep-going");
        return result.out() + result.err();
    }

    private static List<String> files(Console console) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(console.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("script.onr")
                        && new String(Files.readAllBytes(file), UTF_8)
                                .toLowerCase(Locale.ROOT)
                                .contains("markerson")) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }
}
