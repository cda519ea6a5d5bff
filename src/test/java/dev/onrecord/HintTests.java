package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.shell.grammar.LineParser;
import dev.onrecord.shell.run.CommandList;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hint leads to what was meant: it never turns it round, guesses no number, and leaves the user's words to the user. */
@ExtendWith(OnRecordExtension.class)
class HintTests {

    private static final String DESK = """
            add "The retailer hired hundreds" --key wb-hundreds --speaker RTVI --about Wildberries
            add "The pact was signed" --about Russia --on 2024-06
            cite C1 RTVI
            """;

    @BeforeEach
    void setUpDesk(Console console) {
        console.doneScript(DESK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate C1 medium --because x                | rate C1 moderate --because x",
                "rate C1 very-high --because x             | rate C1 high --because x",
                "verdict C1 true --because x               | verdict C1 verified --because x",
                "verdict C1 confirmed --because x          | verdict C1 verified --because x",
                "verdict C1 false --because x              | verdict C1 refuted --because x",
                "verdict C1 fake --because x               | verdict C1 refuted --because x",
                "verdict C1 partial --because x            | verdict C1 partly-verified --because x",
                "verdict C1 unverified --because x         | reopen C1 --because \"…\"",
                "verdict C1 C2 unverified --because x      | reopen C1 C2 --because \"…\"",
                "verdict C1 withdrawn --because x          | withdraw C1 --because \"…\"",
                "verdict C1 high --because x               | rate C1 high --because \"…\"",
                "record \"no comment\" C1 Wildberries      | record declined C1 Wildberries",
                "record no-comment C1 Wildberries          | record declined C1 Wildberries",
                "record confirmed C1 Wildberries           | record admission C1 Wildberries",
                "record denied C1 Wildberries              | record denial C1 Wildberries",
                "record partial C1 Wildberries             | record acknowledgement C1 Wildberries",
                "record silence C1 Wildberries             | record no-response C1 Wildberries",
                "evidence C1 clip --stance against         | evidence C1 clip --stance refutes",
                "evidence C1 clip --stance for             | evidence C1 clip --stance supports",
                "list --verdict unconfirmed                | list --verdict unverified",
                "list --confidence medium                  | list --confidence moderate",
                "ask C2 \"Interior Ministry\"             | edit C2 --about \"Interior Ministry\" --because \"…\"",
                "record denial C1 Nobody                   | edit C1 --about Nobody --because \"…\"",
                "trace --leans-on Nobody                   | source Nobody --kind \"…\"",
                "record denial C1 RTVI --relayed-by Nobody | source Nobody --kind \"…\"",
                "C2                                        | show C2",
                "c2                                        | show C2",
                "rate C1 high —because x                   | rate C1 high --because x",
                "add “two words” --speaker Desk            | add \"two words\" --speaker Desk",
                "rate C1 low --because „so it is“          | rate C1 low --because \"so it is\"",
            })
    void leadsToTheWordThatIsMeant(String typed, String hint, Console console) {
        assertThat(console.stdin(typed).expect(1).hintedCommand()).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verdict C1 unverifid --because x",
                "verdict C1 not-true --because x",
                "verdict C1 nonverified --because x",
                "record unadmision C1 Wildberries",
                "evidence C1 clip --stance unsupports",
                "evidence C1 clip --stance context --credibility 12",
                "evidence C1 clip --stance context --credibility 0",
                "show C99",
                "list --limit 3x",
            })
    void neitherTurnsAWordRoundNorGuessesANumber(String typed, Console console) {
        var told = console.stdin(typed).expect(1).err();

        assertThat(told)
                .doesNotContain(
                        "hint: verdict C1 verified",
                        "hint: record admission",
                        "hint: evidence C1 clip --stance supports",
                        "hint: evidence C1 clip --stance context --credibility",
                        "hint: show C",
                        "hint: list --limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate C1 low --because …",
                "rate C1 low --because \"…\"",
                "rate C1 low --because '...'",
                "rate C1 low --because=…",
                "add …",
                "cite C1 \"…\"",
                "tag C1 ...",
                "evidence C1 \"…\" --stance supports",
                "find …",
            })
    void refusesThePlaceOfWordsThatAreYetToBeWritten(String typed, Console console) {
        var told = console.stdin(typed).expect(1).err();

        assertThat(told).contains("… stands for words of your own").contains("\"\\u2026\"");
        assertThat(console.done("log", "--format", "ndjson").out()).hasLineCount(3);
    }

    @Test
    void takesTheSignItselfByItsCode(Console console) {
        console.stdin("rate C1 low --because \"\\u2026\"\nadd \"\\u002e..\" --note=\"\\u2026\"\nadd \"… and more\"")
                .expect(0);
        assertThat(console.rows().texts()).contains("...", "… and more");

        var copy = console.withOtherStore();
        copy.doneScript(console.done("log", "--script").out());
        assertThat(copy.rows().column("SELECT content FROM entry"))
                .isEqualTo(console.rows().column("SELECT content FROM entry"));
    }

    @Test
    void takesTheSignFromACell(Console console) {
        console.write("claims.csv", "text,note\n…,...\n");

        console.done("load", console.file("claims.csv").toString());

        assertThat(console.rows().texts()).contains("…");
    }

    /** Whatever is printed as a command can be read, but for the words that are the user's own, and leaves the record alone. */
    @Test
    void isALineThatCanBeRead(Console console) {
        for (String typed : WRONG) {
            console.stdin(typed)
                    .err()
                    .lines()
                    .filter(line -> line.startsWith("hint: "))
                    .map(line -> line.substring("hint: ".length()))
                    .filter(HintTests::isACommand)
                    .forEach(hint ->
                            assertThat(fault(hint)).as(typed + " → " + hint).isIn("", PLACEHOLDER));
        }
    }

    private static final String PLACEHOLDER = "… stands for words of your own";

    private static final List<String> WRONG = List.of(
            "verdict C1 verified --because x",
            "verdict C1 unverified --because x",
            "ask C2 \"Interior Ministry\"",
            "waive C2 \"Interior Ministry\" --because x",
            "record denial C2 \"Interior Ministry\"",
            "record denial C1 Wildberries --relayed-by Nobody",
            "record no-response C1 Wildberries",
            "extend C1 Wildberries --by +3d",
            "record non-admission C1 Wildberries",
            "retract E1 --because x",
            "lst",
            "C1",
            "list troops",
            "rate C1 medium --because x");

    private static boolean isACommand(String hint) {
        var first = hint.split(" ", 2)[0];
        return hint.matches("[a-z]+ .*(C\\d|E\\d|--).*")
                && !hint.contains(", or ")
                && CommandList.catalogue().named(first).isPresent();
    }

    private static String fault(String line) {
        try {
            new LineParser(CommandList.catalogue(), Clock.systemUTC()).parse(line);
            return "";
        } catch (OnRecordException wrong) {
            return wrong.getMessage();
        }
    }
}
