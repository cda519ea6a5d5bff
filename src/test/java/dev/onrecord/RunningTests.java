package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.shell.grammar.Quoting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to start, what goes where, and how the process ends. */
class RunningTests {

    private static final String HARD = "it's \"two  words\" --not-an-option # not a comment — 북한 🕊";

    @TempDir
    Path folder;

    private Console onrecord;

    @BeforeEach
    void create() {
        onrecord = Console.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {HARD, "tab\there", "line one\nline two", "שלום עולם", "a\r\nb", "ends with \\", "'\"'"})
    void everyWayToStartKeepsTheTextByteForByte(String text) {
        onrecord.run("add", text).expect(0);
        onrecord.script("add " + Quoting.quote(text) + "\n").expect(0);
        onrecord.stdin("add " + Quoting.quote(text)).expect(0);
        assertThat(onrecord.rows().value("SELECT count(*) FROM claim WHERE text = '" + text.replace("'", "''") + "'"))
                .isEqualTo("3");
    }

    @Test
    void onlyResultsGoToStandardOutput() {
        var added = onrecord.run("add", "a claim").expect(0);
        assertThat(added.out()).isEmpty();
        assertThat(added.err()).isEqualTo("C1 unverified · added · 1 still unverified\n");
        var listed = onrecord.run("list", "--format", "ndjson").expect(0);
        assertThat(listed.out()).startsWith("{\"id\":\"C1\"").endsWith("}\n");
        assertThat(listed.err()).isEqualTo("1 claim\n");
        assertThat(onrecord.run("--quiet", "list", "--format", "ndjson")
                        .expect(0)
                        .err())
                .isEmpty();
    }

    @Test
    void aMistypedLevelIsCorrected() {
        onrecord.run("add", "a claim").expect(0);
        var failed = onrecord.run("rate", "C1", "hihg", "--because", "x");
        assertThat(failed.exitCode()).isEqualTo(2);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).isEqualTo("""
                        onrecord:1:9: rate: not a confidence level: hihg
                          rate C1 hihg --because x
                                  ^^^^
                        hint: rate C1 high --because x
                              expected low, moderate or high
                        usage: rate CLAIM… LEVEL --because TEXT [--dry-run] [--yes]
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stauts                                     | 2 | hint: status
                    rate C1 high --becuse x                    | 2 | hint: rate C1 high --because x
                    rate C1 high --because x surplus           | 2 | surplus
                    rate C1 high                               | 2 | --because
                    list --response denail                     | 2 | hint: list --response denial
                    add x --on 2025-02-30                      | 2 | hint: add x --on 2025-02-28
                    add x --on 03/04/2025                      | 2 | 2025-04-03
                    rate C9 high --because x                   | 1 | no claim C9 (the highest is C1)
                    rate kye high --because x                  | 1 | hint: rate key high --because x
                    ask C1 Rusia                               | 1 | hint: ask C1 Russia
                    list --speaker Rusia                       | 1 | hint: list --speaker Russia
                    list --tag labuor                          | 1 | hint: list --tag labour
                    list --blocker single-orgin                | 2 | hint: list --blocker single-origin
                    list --sort confidnce                      | 2 | hint: list --sort confidence
                    use                                        | 0 | all stories
                    retract E99 --because x                    | 1 | no entry E99 (the highest is E1)
                    """)
    void mistakesAreCorrectedAndNeverRun(String line, int code, String words) {
        onrecord.run("add", "a claim", "--key", "key", "--about", "Russia", "--tag", "labour")
                .expect(0);
        var before = onrecord.rows().value("SELECT count(*) FROM entry");
        var result = onrecord.run(line.split(" "));
        assertThat(result.err()).contains(words).doesNotContain("\tat ");
        assertThat(result.exitCode()).isEqualTo(code);
        assertThat(onrecord.rows().value("SELECT count(*) FROM entry")).isEqualTo(before);
    }

    @Test
    void aScriptStopsAtTheFirstFailureAndNothingOfItStays() {
        var failed = onrecord.script("""
                # a comment
                add "first" --key a

                add "second" --key b
                rate a low --because "thin"
                list
                rate a hihg --because "x"
                add "third"
                """);
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err()).contains("script.onr:7:8: rate: not a confidence level: hihg");
        assertThat(onrecord.rows().value("SELECT count(*) FROM entry")).isEqualTo("0");
    }

    @Test
    void keepGoingTriesEveryLine() {
        var file = onrecord.write("k.onr", "add one\nadd two --oops\nadd three\nrate C9 low --because x\n");
        var result = onrecord.run("run", file.toString(), "--keep-going");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).endsWith("4 lines: 2 ok, 2 failed (2, 4)\n");
        assertThat(onrecord.rows().value("SELECT count(*) FROM claim")).isEqualTo("2");
    }

    @Test
    void checkReportsEveryErrorAndChangesNothing() {
        var file = onrecord.write("c.onr", """
                add one --key a
                rate a hihg --because x
                verdict a verified --because "checked, not judged"
                expect claims 99
                rate zz low --because x
                """);
        var result = onrecord.run("run", file.toString(), "--check");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("c.onr:2:8")
                .contains("c.onr:5:6")
                .doesNotContain("c.onr:3")
                .doesNotContain("c.onr:4")
                .contains("2 errors in 5 lines");
        assertThat(onrecord.rows().value("SELECT count(*) FROM entry")).isEqualTo("0");
    }

    @Test
    void aDryRunTakesEverythingBack() {
        var file = onrecord.write("d.onr", "add one\nexpect claims 1\n");
        assertThat(onrecord.run("run", file.toString(), "--dry-run").expect(0).err())
                .contains("everything was taken back");
        assertThat(onrecord.run("add", "x", "--dry-run").expect(0).err())
                .contains("would record: C1 unverified · added");
        assertThat(onrecord.rows().value("SELECT count(*) FROM entry")).isEqualTo("0");
    }

    @Test
    void expectationsFailAScript() {
        var result = onrecord.script("add one\nexpect unverified 2\n");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("expected 2 unverified claims, found 1");
    }

    @Test
    void carriageReturnsByteOrderMarkAndContinuationAreRead() {
        onrecord.script("\uFEFFadd \"one\" \\\r\n  --key a\r\n# done\r\n").expect(0);
        assertThat(onrecord.rows().value("SELECT key FROM claim")).isEqualTo("a");
    }

    @Test
    void aFileThatIsNoUtf8OrRunsItselfIsRefused() throws IOException {
        var latin = Files.write(folder.resolve("l.onr"), new byte[] {'a', 'd', 'd', ' ', (byte) 0xe9, '\n'});
        assertThat(onrecord.run("run", latin.toString()).err()).contains("is not UTF-8");
        var self = onrecord.write("self.onr", "run self.onr\n");
        assertThat(onrecord.run("run", self.toString()).err()).contains("the file runs itself");
        assertThat(onrecord.run("run", "missing.onr").err()).contains("no such file: missing.onr");
    }

    @Test
    void aFileOfASummaryAppearsOnlyWhenTheRunCommits() {
        var out = folder.resolve("s.md");
        onrecord.script("add one\nsummary --format markdown --output " + out + "\nrate C9 low --because x\n");
        assertThat(out).doesNotExist();
        onrecord.script("add one\nsummary --format markdown --output " + out + "\n")
                .expect(0);
        assertThat(out).content().contains("# Claims");
        assertThat(onrecord.run("summary", "--output", out.toString()).exitCode())
                .isEqualTo(1);
        onrecord.run("summary", "--output", out.toString(), "--force").expect(0);
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aStackTraceComesWithDebugOnly() {
        assertThat(onrecord.run("rate", "C9", "low", "--because", "x").err()).doesNotContain("\tat ");
        assertThat(onrecord.run("--debug", "rate", "C9", "low", "--because", "x")
                        .err())
                .contains("\tat dev.onrecord");
    }

    @Test
    void helpAndVersionNeedNoStore() {
        assertThat(onrecord.run("--version").expect(0).out()).startsWith("onrecord ");
        assertThat(onrecord.run("--help").expect(0).out()).contains("Usage").contains("unverified");
        assertThat(onrecord.run("rate", "--help").expect(0).out())
                .contains("Examples")
                .contains("rate C4 low");
        assertThat(onrecord.store()).doesNotExist();
        assertThat(onrecord.run("help", "responses").expect(0).out()).contains("non-admission");
        assertThat(onrecord.run("help", "store").expect(0).out()).contains("store check");
    }

    @Test
    void aStoreThatCannotBeOpenedEndsWithThree() {
        for (List<String> store : List.of(
                List.of("--store", folder.toString()),
                List.of(
                        "--store",
                        onrecord.write("text.db", "not a database, but long enough to be one ".repeat(50))
                                .toString()))) {
            var result = onrecord.start("", List.of(store.get(0), store.get(1), "list"));
            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.err()).startsWith("onrecord:1:1: list: ").contains("hint:");
        }
    }
}
