package dev.onrecord;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Command files: one transaction each, and every failure with its place. */
@ExtendWith(OnRecordExtension.class)
class ScriptTests {

    private static final String BROKEN_ON_LINE_SEVEN = """
            # what we know
            use wildberries
            add "one" --key first --about Wildberries
            rate first low --because "a start"

            add "two"
            rate first  hihg --because "a typo"
            add "three"
            """;

    @Test
    void keepsNothingOfAFileThatFails(Console console) {
        console.done("add", "earlier");

        var failed = console.script(BROKEN_ON_LINE_SEVEN).expect(1);

        assertThat(failed.err())
                .contains(console.file("script.onr") + ":7:13: rate: not a confidence level: hihg")
                .endsWith("stopped: everything of " + console.file("script.onr") + " was taken back\n");
        assertThat(console.rows().texts()).containsExactly("earlier");
        assertThat(console.rows().entries()).isEqualTo(1);
        assertThat(console.rows().number("SELECT count(*) FROM command")).isEqualTo(1);
        assertSound(console);
    }

    @Test
    void keepsTheGoodLinesWhenItKeepsGoing(Console console) {
        var script = """
                add one
                lst
                add two
                rate C1 hihg --because x
                rate C1 low --because x

                # a comment
                rate C9 low --because x
                add \\
                  three
                verdict C1 verified --because x
                """;

        var failed = console.script(script, "--keep-going").expect(1);

        assertThat(failed.notes().get(failed.notes().size() - 1)).isEqualTo("8 lines: 4 ok, 4 failed (2, 4, 8, 11)");
        assertThat(console.rows().texts()).containsExactly("one", "two", "three");
        assertSound(console);
    }

    @Test
    void saysThatAllIsWellWhenItKeepsGoing(Console console) {
        var done = console.script("add one\nadd two\n", "--keep-going").expect(0);

        assertThat(done.notes()).last().isEqualTo("2 lines: 2 ok");
    }

    @Test
    void reportsEveryErrorWhenItChecksAndChangesNothing(Console console) {
        console.done("add", "earlier", "--key", "e");
        var file = console.file("script.onr").toString();

        var failed = console.script(BROKEN_ON_LINE_SEVEN + "lst\nrate nobody low --because x\n", "--check")
                .expect(1);

        assertThat(failed.err())
                .contains(file + ":7:13: rate: ", file + ":9:1: lst: ", file + ":10:6: rate: ")
                .endsWith("3 errors in 8 lines of " + file + "; nothing was changed\n");
        assertThat(console.rows().texts()).containsExactly("earlier");
        assertThat(console.rows().entries()).isEqualTo(1);
    }

    @Test
    void judgesNeitherPolicyNorExpectationsWhenItChecks(Console console) {
        var script = "add one\nverdict C1 verified --because x\nexpect claims 99\nexpect C1 verdict refuted\n";

        var checked = console.script(script, "--check").expect(0);

        assertThat(checked.notes())
                .last()
                .isEqualTo("0 errors in 4 lines of " + console.file("script.onr") + "; nothing was changed");
        console.script(script).expect(1);
        assertThat(console.rows().texts()).isEmpty();
    }

    @Test
    void stillReadsExpectationsWhenItChecks(Console console) {
        console.script("add one\nexpect C1 verdict verfied\nexpect C2 verdict verified\n", "--check")
                .expect(1);
    }

    @Test
    void runsEverythingAndTakesItBackOnTrial(Console console) {
        var tried = console.script("add one\nrate C1 low --because x\nexpect claims 1\nlist\n", "--dry-run")
                .expect(0);

        assertThat(tried.out()).contains("one");
        assertThat(tried.notes()).last().asString().endsWith("everything was taken back");
        assertThat(console.rows().entries()).isZero();
        console.script("add one\nexpect claims 2\n", "--dry-run").expect(1);
    }

    @Test
    void stopsWhereAnExpectationDoesNotHold(Console console) {
        var failed = console.script("add one\nexpect claims 2\nadd two\n").expect(1);

        assertThat(failed.err()).contains(":2:1: expect: expected 2 claims, found 1");
        assertThat(console.rows().texts()).isEmpty();
    }

    @Test
    void takesAFileThatAnotherRunsIntoItsTransaction(Console console) {
        console.write("folder/inner.onr", "add inner\n");

        console.script("add outer\nrun folder/inner.onr\nadd \"outer again\"\n").expect(0);

        assertThat(console.rows().texts()).containsExactly("outer", "inner", "outer again");
    }

    @Test
    void takesBackTheOuterFileWhenTheInnerOneFails(Console console) {
        console.write("inner.onr", "add inner\nlst\n");

        var failed = console.script("add outer\nrun inner.onr\n").expect(1);

        assertThat(failed.err()).contains(console.file("inner.onr") + ":2:1: lst");
        assertThat(console.rows().texts()).isEmpty();
    }

    @Test
    void takesBackTheInnerFileWhenTheOuterOneFailsLater(Console console) {
        console.write("inner.onr", "add inner\n");

        console.script("run inner.onr\nlst\n").expect(1);

        assertThat(console.rows().texts()).isEmpty();
    }

    @Test
    void refusesAFileThatRunsItself(Console console) {
        console.write("other.onr", "run script.onr\n");

        var failed = console.script("add one\nrun other.onr\n").expect(1);

        assertThat(failed.err()).contains("other.onr:1:5: run: the file runs itself");
        assertThat(console.rows().texts()).isEmpty();
    }

    @Test
    void acceptsAByteOrderMarkAndWindowsLineEnds(Console console) {
        console.doneScript("\ufeffadd one --key a\r\n\r\n# comment\r\nrate a \\\r\n  low --because \"x\r\ny\"\r\n");

        assertThat(console.rows().texts()).containsExactly("one");
        assertThat(console.rows().value("SELECT content ->> '$.because' FROM entry WHERE kind = 'rated'"))
                .isEqualTo("x\r\ny");
    }

    @Test
    void countsTheLinesOfTheFile(Console console) {
        var failed = console.script("\ufeff# one\r\n\r\nadd x\r\n\tlst\r\n").expect(1);

        assertThat(failed.err()).contains("script.onr:4:2: lst: no command");
    }

    @Test
    void refusesAFileThatIsNoUtf8(Console console) {
        var file = console.write("latin.onr", "add one\nadd \"caf\u00e9\"\n".getBytes(ISO_8859_1));

        var failed = console.run("run", file.toString()).expect(1);

        assertThat(failed.err()).contains("latin.onr:2:9: not UTF-8: the byte 0xE9");
        assertThat(console.rows().texts()).isEmpty();
    }

    @Test
    void hasNothingToDoInAnEmptyFile(Console console) {
        assertThat(console.doneScript("").screen()).isEmpty();
        assertThat(console.doneScript("\n# nothing\n").screen()).isEmpty();
    }

    @Test
    void runsFilesOneAfterTheOtherEachForItself(Console console) {
        var first = console.write("first.onr", "add one\n").toString();
        var second = console.write("second.onr", "add two\nlst\n").toString();
        var third = console.write("third.onr", "add three\n").toString();

        console.run("run", first, second, third).expect(1);

        assertThat(console.rows().texts()).containsExactly("one");
    }

    @Test
    void stopsAtExit(Console console) {
        console.doneScript("add one\nexit\nlst\n");

        assertThat(console.rows().texts()).containsExactly("one");
    }

    @Test
    void runsTheSameFileTwiceWithoutRecordingAnythingTwice(Console console) {
        var script = """
                use wildberries
                source RTVI --kind outlet --reliability C --because "exile outlet"
                tag C1 labour
                rate C1 low --because x
                ask C1 Wildberries --by 2025-04-20 --on 2025-04-16
                record denial C1 Wildberries --on 2025-04-17
                waive C1 Russia --because "not theirs"
                cite C1 RTVI
                evidence C1 clip --stance context
                verdict C1 unverifiable --because y
                """;
        console.done("add", "claim", "--about", "Wildberries", "--about", "Russia");
        console.doneScript(script);
        var entries = console.rows().entries();

        console.doneScript(script);

        assertThat(console.rows().entries()).isEqualTo(entries);
    }

    @Test
    void letsFilesOfASummaryAppearOnlyWhenTheRunCommits(Console console) {
        var summary = console.file("summary.md");
        var write = "add one\nsummary --format markdown --output " + summary + "\n";

        console.script(write + "lst\n").expect(1);
        assertThat(summary).doesNotExist();
        console.script(write, "--dry-run").expect(0);
        assertThat(summary).doesNotExist();
        console.doneScript(write);

        assertThat(summary).exists();
        assertThat(List.of(console.folder().toFile().list())).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void keepsTheFilesOfTheLinesThatSucceedWhenItKeepsGoing(Console console) {
        var good = console.file("good.md");
        var bad = console.file("no-such-folder/bad.md");

        console.script("add one\nsummary --output " + good + "\nsummary --output " + bad + "\n", "--keep-going")
                .expect(1);

        assertThat(good).exists();
        assertThat(bad).doesNotExist();
    }

    @Test
    void letsFilesOfPipedCommandsAppear(Console console) {
        var summary = console.file("summary.md");

        console.stdin("add one\nsummary --output " + summary + "\nlst\n").expect(1);
        assertThat(summary).doesNotExist();
        console.stdin("add one\nsummary --output " + summary + "\n").expect(0);

        assertThat(summary).exists();
    }

    private static void assertSound(Console console) {
        console.done("store", "check");
    }

    @Test
    void leavesTheStoryInUseAsItWasWhenAFileIsTakenBack(Console console) {
        console.write("inner.onr", "use budget\nadd one\nrate C9 low --because x\n");
        console.script("use taxes\nrun inner.onr\nadd two\n", "--keep-going").expect(1);

        assertThat(console.rows().column("SELECT story FROM claim")).containsExactly("taxes");
    }
}
