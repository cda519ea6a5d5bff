package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written is a failure, and what nobody wants to read any more is none. */
@ExtendWith(OnRecordExtension.class)
class UnwrittenOutputTests {

    private static final String FULL = "No space left on device";
    private static final String LEFT = "Broken pipe";

    @BeforeEach
    void record(Console console) {
        console.doneScript(
                "add \"first\" --about Mayor --source Radio\nask C1 Mayor --by 2025-04-20\nadd \"second\"\nuse budget\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --format json",
                "list --format csv",
                "unverified --why",
                "find first",
                "show C1",
                "why C1",
                "trace C1",
                "agenda",
                "sources",
                "stories",
                "log",
                "log --script",
                "diff --from 2025-01-01",
                "status",
                "summary",
                "summary --format csv",
                "summary --format html",
                "store info",
                "store check",
                "similar first",
                "help",
                "version",
                "--version",
                "--help"
            })
    void isAFailureWhateverTheCommand(String line, Console console) {
        var failed = console.runInto(failing(FULL), line.split(" ")).expect(3);

        assertThat(failed.err()).contains("could not be written: " + FULL).doesNotContain("went wrong");
        assertThat(failed.notes()).noneMatch(note -> note.matches("\\d+ (claim|row|entr|stor|source)s?.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "list --format json", "summary --format csv", "log", "help", "--version"})
    void isNoneWhereTheReaderHasLeft(String line, Console console) {
        var ended = console.runInto(failing(LEFT), line.split(" ")).expect(0);

        assertThat(ended.err()).isEmpty();
    }

    @Test
    void leavesTrueWhatWasRecorded(Console console) {
        var script = console.write("script.onr", "add \"third\"\nlist\n");

        var failed = console.runInto(failing(FULL), "run", script.toString()).expect(3);

        assertThat(failed.err()).contains("recorded; the output could not be written: " + FULL);
        assertThat(console.rows().texts()).containsExactly("first", "second", "third");
    }

    @Test
    void doesNotStopAFileThatKeepsGoing(Console console) {
        var script = console.write("script.onr", "list\nadd \"third\"\nlist\nadd \"fourth\"\n")
                .toString();

        var failed =
                console.runInto(failing(FULL), "run", script, "--keep-going").expect(3);
        console.done("undo");
        var ended =
                console.runInto(failing(LEFT), "run", script, "--keep-going").expect(0);

        assertThat(failed.notes()).last().isEqualTo("4 lines: 4 ok");
        assertThat(ended.notes()).last().isEqualTo("4 lines: 4 ok");
        assertThat(console.rows().texts()).containsExactly("first", "second", "third", "third", "fourth");
    }

    /** Writers of JSON wrap what fails in the middle of an object. */
    @Test
    void isAFailureInTheMiddleOfALongList(Console console) {
        console.done(
                "load",
                console.write(
                                "many.csv",
                                "text,source\n"
                                        + "a claim %s,Radio\n"
                                                .repeat(400)
                                                .formatted(IntStream.range(0, 400)
                                                        .boxed()
                                                        .toArray()))
                        .toString());

        for (String format : List.of("json", "ndjson", "csv", "markdown", "table")) {
            var failed =
                    console.runInto(failing(FULL), "list", "--format", format).expect(3);
            var ended =
                    console.runInto(failing(LEFT), "list", "--format", format).expect(0);

            assertThat(failed.err()).contains("could not be written: " + FULL).doesNotContain("went wrong");
            assertThat(ended.err()).isEmpty();
        }
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
