package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An error is a correction: it names the place, underlines the word and says what would work. */
@ExtendWith(OnRecordExtension.class)
class CorrectionTests {

    private static final String DESK = """
            use wildberries
            add "The retailer hired hundreds" --key wb-hundreds --speaker RTVI --about Wildberries --tag labour
            add "The pact was signed" --about Russia --about "North Korea" --on 2024-06
            cite C1 RTVI
            """;

    @BeforeEach
    void setUpDesk(Console console) {
        console.doneScript(DESK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lst",
                "unverifed --why",
                "store chek",
                "help rcord",
                "list --storry wildberries",
                "list --story wildberies",
                "list --tag labuor",
                "list --speaker RTV",
                "list --about Wildberris",
                "list --confidence unrate",
                "list --verdict unverifid",
                "list --blocker single-orgin",
                "list --sort verdct",
                "list --format jsn",
                "list --as-of 2025-2-30",
                "list --response denail",
                "rate C1 hihg --because x",
                "rate wb-hundrds low --because x",
                "rate C1 low --becuase x",
                "rate C1 low --because x --dryrun",
                "rate C2-C1 low --because x",
                "verdict C1 refutd --because x --override",
                "record denail C1 Wildberries",
                "record denial C1 Wildberris",
                "record denial C1 wildbrries",
                "record denial wb-hundreads Wildberries",
                "record denial C1 Wildberries --relayed-by RTV",
                "record denial C1 Wildberries --on yesterdy",
                "ask C2 \"North Koria\"",
                "ask C2 Russia --by fridya",
                "ask C2 Russia --by tomorow",
                "add another --on 2025-2-30",
                "cite C1 TASS --frm RTVI",
                "source RTVI --kind outlett",
                "evidence C1 clip --stance suports",
                "expect C1 verdct unverified",
                "expect C1 verdict unverifed",
                "expect C1 confidence unratd",
            })
    void hintsAtACommandThatWorksWhenItIsPasted(String mistyped, Console console) {
        var failed = console.stdin(mistyped).expect(1);

        assertUnderlined(failed);
        console.stdin(failed.hintedCommand()).expect(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rate C99 low --because x         | 6  | no claim C99 (the highest is C2)",
                "rate C1,C99 low --because x      | 9  | no claim C99 (the highest is C2)",
                "rate C1-C99 low --because x      | 6  | no claim C99 (the highest is C2)",
                "rate C1                          | 8  | LEVEL",
                "rate C1 low                      | 12 | --because",
                "rate C1 low --because            | 13 | --because",
                "rate C1 low --because x extra    | 25 | extra",
                "add one two                      | 9  | two",
                "add x --key \"a b\"              | 13 | a b",
                "add x --key wb-hundreds          | 13 | belongs to C1",
                "add \"\"                         | 5  | text",
                "add 'open                        | 5  | quote",
                "add \"open                       | 5  | quote",
                "retract E99 --because x          | 9  | no entry E99",
                "retract 7 --because x            | 9  | not an entry",
                "rate @last low --because x       | 6  | @last",
                "list --limit many                | 14 | many",
                "list --limit -1                  | 14 | -1",
                "list --because x                 | 6  | --because",
                "extend C1 Wildberries --by +3d   | 11 | no open request",
                "withdraw C1 C1x --because x      | 13 | C1x",
                "tag C1                           | 1  | tag",
                "run                              | 4  | FILE",
                "run nowhere.onr                  | 5  | nowhere.onr",
                "help nonsense                    | 6  | nonsense",
                "undo now                         | 6  | now",
            })
    void namesThePlaceAndTheWord(String line, int column, String said, Console console) {
        var failed = console.stdin(line).expect(1);

        assertThat(failed.failure()).startsWith("stdin:1:" + column + ": ").contains(said);
        assertUnderlined(failed);
        assertThat(failed.out()).isEmpty();
    }

    @Test
    void countsColumnsInCharactersAndUnderlinesByWidth(Console console) {
        var failed = console.stdin("add \"북한 🕊\" --on 2025-13");

        assertThat(failed.notes().get(0)).startsWith("stdin:1:17: add: not a date");
        assertThat(failed.notes().get(2))
                .isEqualTo("  " + " ".repeat("add \"".length() + 7 + "\" --on ".length()) + "^^^^^^^");
    }

    @Test
    void pointsAtTheLineOfALongCommandOnWhichTheWordStands(Console console) {
        var failed = console.stdin("""
                # a comment

                rate C1 \\
                  hihg \\
                  --because "two
                lines"
                """);

        assertThat(failed.notes())
                .startsWith("stdin:4:3: rate: not a confidence level: hihg", "    hihg \\", "    ^^^^");
    }

    @Test
    void namesTheFileAsItWasGiven(Console console) {
        var file = console.write("folder/check.onr", "list\n\n  lst\n");

        var failed = console.run("run", file.toString()).expect(1);

        assertThat(failed.err()).startsWith(file + ":3:3: lst: no command \"lst\"\n    lst\n    ^^^\nhint:");
    }

    @Test
    void namesNoCommandWhenAnOptionBeforeItIsWrong(Console console) {
        var failed = console.run("--stor", "x", "list").expect(2);

        assertThat(failed.failure()).endsWith(": unknown option --stor").doesNotContain("--store: ");
        assertUnderlined(failed);
    }

    @Test
    void showsWhatIsHostileEscaped(Console console) {
        var failed = console.run("list", "--tag", "\u001b[31mred\u0007").expect(1);

        assertThat(failed.err()).doesNotContain("\u001b", "\u0007").contains("[31mred");
    }

    /** The carets stand under the word at the column that is named, or under a place where something is missing. */
    private static void assertUnderlined(Result failed) {
        var notes = failed.notes();
        var first = notes.indexOf(failed.failure());
        var column = Integer.parseInt(failed.failure().split(":", 4)[2]);
        var line = notes.get(first + 1);
        var carets = notes.get(first + 2);
        assertThat(line).startsWith("  ");
        assertThat(carets).matches(" {2,}\\^+");
        assertThat(carets.indexOf('^')).isEqualTo(column + 1);
        assertThat(carets.length()).isLessThanOrEqualTo(line.length() + 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask wb-hundreds wb-hundreds|16",
                "record denial C1 denial|17",
                "cite C1 RTVI --from RTVI --on RTVI|30",
                "add RTV --url RTV --part-of RTV|28",
                "rate C1 C9 low --because C9|8"
            })
    void pointsAtTheWordThatIsWrongAndNotAtOneThatReadsTheSame(String line, int from, Console console) {
        var words = line.split(" ");

        assertThat(console.run(words).err()).contains("onrecord:1:" + (from + 1) + ":");
    }
}
