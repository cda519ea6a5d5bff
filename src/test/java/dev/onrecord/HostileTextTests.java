package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a claim or a name holds, nothing of it is obeyed by a terminal, and all of it is kept. */
@ExtendWith(OnRecordExtension.class)
class HostileTextTests {

    private static final String HOSTILE =
            "a\u001b[31mred\u001b]0;title\u0007 \u009b2J \u202eturned\u2066 x\rback\nline\ttab";
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
