package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program starts, where it writes, and what it ends with. */
@ExtendWith(OnRecordExtension.class)
class StartTests {

    @ParameterizedTest
    @ValueSource(strings = {"add claim", "list", "status", "help", "help record", "version", "store info"})
    void endsWithZeroWhenEverythingIsDone(String line, Console console) {
        console.done(line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show C1",
                "retract E1 --because x",
                "expect claims 7",
                "run nowhere.onr",
                "undo",
                "list --story none",
                "load nowhere.json",
            })
    void endsWithOneWhenACommandFails(String line, Console console) {
        console.run(line.split(" ")).expect(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lst",
                "add",
                "add one two",
                "add one --key",
                "add one --kye k",
                "rate C1 hihg --because x",
                "rate C1 low",
                "list --limit x",
                "add one --dry-run=yes",
                "--now yesterday list",
                "--colour never list",
                "--as",
                "store",
            })
    void endsWithTwoAndTouchesNothingWhenTheLineCannotBeRead(String line, Console console) {
        var failed = console.run(line.split(" ")).expect(2);

        assertThat(failed.out()).isEmpty();
        assertThat(failed.failure()).startsWith("onrecord:1:");
        assertThat(console.store()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "add --help", "help", "help add", "help policy", "version"})
    void needsNoStoreToHelp(String line, Console console) {
        var helped = console.done(line.split(" "));

        assertThat(helped.out()).isNotBlank();
        assertThat(helped.err()).isEmpty();
        assertThat(console.store()).doesNotExist();
    }

    @Test
    void showsAStackTraceWithDebugOnly(Console console) {
        var plain = console.run("show", "C1").expect(1);
        var debugged = console.run("--debug", "show", "C1").expect(1);

        assertThat(plain.screen()).doesNotContain("\tat ");
        assertThat(debugged.err()).startsWith(plain.err()).contains("\tat dev.onrecord.");
        assertThat(debugged.out()).isEmpty();
    }

    @Test
    void writesDataToOneStreamAndTheRestToTheOther(Console console) {
        var added = console.done("add", "claim");
        var listed = console.done("list", "--format", "ndjson");

        assertThat(added.out()).isEmpty();
        assertThat(added.err()).isEqualTo("C1 unverified · added · 1 still unverified\n");
        assertThat(listed.out()).startsWith("{\"id\":\"C1\"").endsWith("}\n").hasLineCount(1);
        assertThat(listed.err()).isEqualTo("1 claim\n");
    }

    @Test
    void keepsNotesButNoFailuresToItselfWhenQuiet(Console console) {
        assertThat(console.done("--quiet", "add", "claim").screen()).isEmpty();
        assertThat(console.done("--quiet", "list", "--format", "csv").err()).isEmpty();
        assertThat(console.run("--quiet", "show", "C7").expect(1).err()).startsWith("onrecord:1:6: show: no claim C7");
    }

    @Test
    void usesNoColourInAPipeUnlessAsked(Console console) {
        console.done("add", "claim");

        assertThat(console.done("show", "C1").screen()).doesNotContain("\u001b");
        assertThat(console.done("--color", "always", "show", "C1").out()).contains("\u001b[");
        assertThat(console.with("NO_COLOR", "1").done("show", "C1").screen()).doesNotContain("\u001b");
    }

    @Test
    void readsPipedCommandsAsOneTransaction(Console console) {
        var piped = console.stdin("add one\nadd two\nlst\nadd three\n").expect(1);

        assertThat(piped.err()).contains("stdin:3:1: lst: no command \"lst\"").doesNotContain("three");
        assertThat(console.rows().texts()).isEmpty();
    }

    @Test
    void refusesPipedBytesThatAreNoText(Console console) {
        var piped = console.start(new byte[] {'a', 'd', 'd', ' ', (byte) 0xff, 'x', '\n'}, console.withOptions())
                .expect(1);

        assertThat(piped.failure()).contains("not UTF-8");
        assertThat(console.rows().texts()).isEmpty();
    }

    @Test
    void takesAtFileForRun(Console console) {
        var file = console.write("check.onr", "add claim\n");

        console.done("@" + file);

        assertThat(console.rows().texts()).containsExactly("claim");
    }

    @Test
    void findsTheStoreAndThePersonInTheEnvironment(Console console) {
        var elsewhere = console.file("elsewhere/my.db");

        console.with("ONRECORD_STORE", elsewhere.toString())
                .start("", List.of("--as", "lee", "add", "by option"))
                .expect(0);
        console.with("ONRECORD_USER", "park")
                .start("", List.of("add", "by variable"))
                .expect(0);

        assertThat(new Rows(elsewhere).value("SELECT recorded_by FROM command")).isEqualTo("lee");
        assertThat(new Rows(console.file("xdg/DATA/onrecord/onrecord.db")).value("SELECT recorded_by FROM command"))
                .isEqualTo("park");
    }

    @Test
    void keepsTheClockOfTheCommandLine(Console console) {
        console.at("2025-04-17T23:30:00+09:00").done("add", "claim", "--on", "today");

        assertThat(console.rows().value("SELECT recorded_at FROM command")).isEqualTo("2025-04-17T14:30:00.000Z");
        assertThat(console.rows().value("SELECT said_on FROM claim")).isEqualTo("2025-04-17");
        assertThat(console.rows().value("SELECT line FROM command")).isEqualTo("add claim --on 2025-04-17");
    }

    @Test
    void saysWhatIsWrongWithAConfiguredPolicy(Console console) {
        console.write("xdg/CONFIG/onrecord/onrecord.properties", "onrecord.policy.confidence=hihg\n");

        var failed = console.run("list").expect(1);

        assertThat(failed.err())
                .contains("onrecord.policy.confidence cannot be \"hihg\"")
                .doesNotContain("\tat ", "Bean");
    }
}
