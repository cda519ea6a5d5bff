package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.report.Palette;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.shell.run.CommandList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a claim or a name holds, nothing of it is obeyed by a terminal, and all of it is kept. */
@ExtendWith(OnRecordExtension.class)
class HostileTextTests {

    private static final String HOSTILE =
            "a\u001b[31mred\u001b]0;title\u0007 \u001b]52;c;aGk=\u0007 \u001b[8m \u009b2J \u007f \u202eturned\u2066 \u2028"
                    + " x\rback\nline\ttab";
    private static final String SHORT = "b\u001b[8m\u202e\r";

    /** What is run of each command; {@code H} and {@code S} stand for hostile texts. */
    private static final String LINES = """
            add H --story H --source S
            load hostile.ndjson --skip-invalid
            load S
            edit C1 --text S --because H
            tag C1 S
            untag C1 H
            withdraw C1 --because H
            list
            list --format csv
            list --format json
            list --about S
            unverified --why
            find red
            similar H
            link C1 --same-as C2 --because H
            show C1 C2
            rate C1-C5 low --because H
            verdict C1 verified --because H
            second C1 --because H
            reopen C1 --because H
            why C1
            confirm C1 E1 --because H
            policy
            policy origins S --because H
            policy origins 3 --because H
            ask C1 S --question H
            extend C1 H --by 2025-05-01
            waive C2 H --because H
            record denial C1 H --quote H
            agenda
            agenda --format ics
            letter S
            letter H --format eml
            letter S --template FOLDER/H
            source S --because H --reliability C
            sources
            cite C1 H --from S
            evidence C1 H --stance context --url H --at H
            evidence check
            evidence export FOLDER/S
            evidence open E3
            evidence open S
            trace C1
            log
            log --script
            log --limit H
            retract E3 --because H
            redact E3 --because H
            undo
            redo
            diff --from 2025-04-01
            summary
            summary --format csv
            summary --format html
            summary --output FOLDER/H
            status
            use S
            stories
            run hostile.onr
            run FOLDER/S
            review
            expect C1 verdict H
            store info
            store check
            store seal --key FOLDER/S
            store backup FOLDER/S
            store create H
            store share postgresql://localhost/H
            store people
            store allow H checker --is H
            store disallow H
            store catch-up
            store later
            store leave FOLDER/S
            store restore FOLDER/S
            help S
            history
            clear
            completion S
            version
            exit
            """;

    private static final Pattern OBEYED =
            Pattern.compile("[\\p{Cc}&&[^\n\r]]|[\u202a-\u202e\u2066\u2067\u2069\u2028\u2029]");
    private static final int LONG = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --format json",
                "list --format ndjson",
                "list --format csv",
                "list --format markdown",
                "unverified --why",
                "find red",
                "show C1",
                "why C1",
                "trace C1",
                "trace C1 --format dot",
                "trace C1 --format mermaid",
                "agenda",
                "agenda --format json",
                "sources",
                "sources --format csv",
                "sources --format markdown",
                "stories",
                "stories --format ndjson",
                "log",
                "log --format json",
                "log --format csv",
                "log --format markdown",
                "status",
                "diff --from 2025-04-01",
                "summary",
                "summary --format markdown",
                "summary --format json",
                "summary --format html",
                "rate C1 low --because x --dry-run",
                "ask C1 nobody",
                "list --story nothing",
                "undo --dry-run"
            })
    void isShownSafely(String command, Console console) {
        record(console);

        var screen = console.run(command.split(" ")).screen();

        assertThat(OBEYED.matcher(screen.replace("\t", ""))
                        .results()
                        .map(found -> "%04x".formatted((int) found.group().charAt(0))))
                .isEmpty();
        assertThat(screen).isNotEmpty();
    }

    static Stream<String> commands() {
        return CommandList.catalogue().names().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isObeyedByNoTerminal(String command, Console console) {
        record(console);
        console.write("hostile.ndjson", "{\"text\": \"\\u001b[8m\", \"on\": \"\\u001b[8m\"}\n{\"\\u009b2J\": 1}\n");
        console.write("hostile.onr", "list --tag \"" + SHORT + "\"\n");
        var lines = LINES.lines()
                .filter(line -> line.equals(command) || line.startsWith(command + " "))
                .toList();

        assertThat(lines).as("what is run of " + command).isNotEmpty();
        for (String line : lines) {
            var words = WordReader.read(line).stream()
                    .map(word -> word.text()
                            .replaceFirst("^(FOLDER/)?H$", "$1" + HOSTILE)
                            .replaceFirst("^(FOLDER/)?S$", "$1" + SHORT)
                            .replace("FOLDER", console.folder().toString()))
                    .toArray(String[]::new);
            var screen = console.onTerminal("", words).screen();

            assertThat(obeyed(screen)).as(line).isEmpty();
        }
    }

    @Test
    void isObeyedByNoTerminalInAQuestionOrAStackTrace(Console console) {
        record(console);
        for (int claim = 2; claim <= 5; claim++) {
            console.done("add", HOSTILE + claim);
        }

        var asked = console.onTerminal("n\n", "withdraw", "C1-C5", "--because", HOSTILE);
        var failed = console.onTerminal("", "--debug", "list", "--story", HOSTILE + SHORT);

        assertThat(asked.screen()).contains("withdraw these 5 claims?");
        assertThat(obeyed(asked.screen() + failed.screen())).isEmpty();
    }

    /** Returns what a terminal would obey but for colours, and for the passing line of progress. */
    private static List<String> obeyed(String screen) {
        var others = Palette.COLOURS.sequences().reduce(screen, (text, own) -> text.replace(own, ""));
        others = others.replace("\r\u001b[K", "").replace("\r\n", "\n");
        return Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u202a-\u202e\u2066\u2067\u2028\u2029]")
                .matcher(others)
                .results()
                .map(found -> "%04x".formatted((int) found.group().charAt(0)))
                .toList();
    }

    @Test
    void keepsACarriageReturnInACellOfAFile(Console console) {
        console.done("add", "x\rback", "--note", "\r");

        var file = console.write(
                "claims.csv", console.done("list", "--format", "csv").out());
        var other = console.withOtherStore();
        other.done("load", file.toString());

        assertThat(other.rows().texts()).containsExactly("x\rback");
        assertThat(console.onTerminal("", "list", "--format", "csv").out()).contains("\"x\\u000dback\"");
    }

    @Test
    void isShownSafelyInAnError(Console console) {
        for (var words : List.of(
                new String[] {HOSTILE},
                new String[] {"rate", "C1", HOSTILE, "--because", "x"},
                new String[] {"list", "--about", HOSTILE},
                new String[] {"list", "--since", HOSTILE},
                new String[] {"show", HOSTILE},
                new String[] {"list", "--" + HOSTILE})) {
            assertThat(OBEYED.matcher(console.run(words).screen()).find()).isFalse();
        }
    }

    @Test
    void isKeptAsItCame(Console console) {
        record(console);

        assertThat(console.rows().texts()).containsExactly(HOSTILE);
    }

    @Test
    void isShownInShortWhereItIsLong(Console console) {
        var text = "word ".repeat(LONG / 5);
        console.done("add", text, "--key", "long");

        assertThat(console.rows().texts()).containsExactly(text);
        assertThat(console.run("rate", "long", text, "--because", "x").err()).hasSizeLessThan(10_000);
        assertThat(console.run(text).err()).hasSizeLessThan(10_000);
        assertThat(console.done("undo").err()).hasSizeLessThan(1_000);
    }

    private static void record(Console console) {
        console.done(
                "add",
                HOSTILE,
                "--speaker",
                HOSTILE,
                "--about",
                HOSTILE,
                "--story",
                HOSTILE,
                "--tag",
                HOSTILE,
                "--note",
                HOSTILE);
        console.done("cite", "C1", HOSTILE + "1", "--from", HOSTILE + "2", "--url", HOSTILE);
        console.done("source", HOSTILE + "1", "--reliability", "C", "--because", HOSTILE);
        console.done("ask", "C1", HOSTILE, "--question", HOSTILE, "--by", "tomorrow");
        console.done("rate", "C1", "low", "--because", HOSTILE);
        console.done("evidence", "C1", HOSTILE, "--stance", "context", "--note", HOSTILE);
    }
}
