package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Undo takes back whole commands, again and again, and everything that follows from them. */
@ExtendWith(OnRecordExtension.class)
class UndoTests {

    private static final String DESK = """
            add "one" --key first --about Wildberries --story wb --tag old
            add "two"
            ask C1 Wildberries --by 2025-04-16 --on 2025-04-10
            rate C1 moderate --because "a start"
            withdraw C2 --because "not now"
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add three --key third --source RTVI --tag new",
                "edit C1 --text changed --about Russia --because x",
                "tag C1 C2 new",
                "untag C1 old",
                "withdraw C1 --because x",
                "rate C1 C2 low --because x",
                "verdict C1 refuted --because x --override",
                "reopen C2 --because x",
                "ask C1 Wildberries --by 2025-05-01",
                "extend C1 Wildberries --by 2025-05-01",
                "waive C1 Wildberries --because x",
                "record denial C1 C2 Wildberries",
                "record no-response C1 Wildberries",
                "record non-admission C1 Wildberries --searched site --recheck 2025-04-18",
                "source RTVI --kind outlet --unresolved",
                "cite C1 RTVI --from TASS",
                "evidence C1 clip --stance supports --credibility 2",
                "retract E4 --because x",
                "use another",
            })
    void takesACommandBackAndLetsItHoldAgain(String command, Console console) {
        console.doneScript(DESK);
        var before = state(console);
        console.stdin(command).expect(0);
        var after = state(console);
        assertThat(after).isNotEqualTo(before);

        console.done("undo");
        assertThat(state(console)).isEqualTo(before);
        console.done("redo");
        assertThat(state(console)).isEqualTo(after);
        console.done("undo");
        assertThat(state(console)).isEqualTo(before);
    }

    @Test
    void takesBackOneCommandAfterTheOtherAndAllOfThemAgain(Console console) {
        console.doneScript(DESK);
        var full = state(console);

        for (int i = 0; i < 5; i++) {
            console.done("undo");
        }
        assertThat(console.rows().texts()).isEmpty();
        assertThat(console.run("undo").expect(1).err()).contains("nothing to undo");

        for (int i = 0; i < 5; i++) {
            console.done("redo");
        }
        assertThat(state(console)).isEqualTo(full);
        assertThat(console.run("redo").expect(1).err()).contains("nothing to redo");
    }

    @Test
    void saysWhatItTakesBack(Console console) {
        console.done("add", "two words", "--source", "RTVI");

        assertThat(console.done("undo", "--dry-run").err())
                .contains("would record: C1 · took back: add \"two words\" --source RTVI (2 entries)");
        assertThat(console.rows().texts()).hasSize(1);
        assertThat(console.done("undo").err()).contains("took back: add \"two words\" --source RTVI (2 entries)");
        assertThat(console.done("redo").err()).contains("holds again: add \"two words\" --source RTVI (2 entries)");
    }

    @Test
    void takesBackAChangeOfManyClaimsAtOnce(Console console) {
        console.doneScript("add claim\n".repeat(12));
        console.done("rate", "C1-C12", "low", "--because", "x");

        console.done("undo");

        assertThat(console.rows().number("SELECT count(*) FROM claim WHERE confidence = 'unrated'"))
                .isEqualTo(12);
        sound(console);
    }

    @Test
    void takesBackAWholeLoad(Console console) {
        console.write(
                "claims.json",
                "[{\"text\":\"a\",\"key\":\"a\"},{\"text\":\"b\",\"confidence\":{\"level\":\"low\",\"because\":\"x\"}}]");
        console.done("load", console.file("claims.json").toString());

        console.done("undo");
        assertThat(console.rows().texts()).isEmpty();
        sound(console);
        console.done("redo");

        assertThat(console.rows().texts()).containsExactly("a", "b");
        sound(console);
    }

    @Test
    void takesTheCommandsOfAFileBackOneByOne(Console console) {
        console.doneScript("add one\nadd two\n");

        console.done("undo");

        assertThat(console.rows().texts()).containsExactly("one");
    }

    @Test
    void doesNotTakeBackWhatAnotherRecorded(Console console) {
        console.done("add", "by kim");
        console.as("lee").done("add", "by lee");

        console.done("undo");

        assertThat(console.rows().texts()).containsExactly("by lee");
        assertThat(console.run("undo").expect(1).err()).contains("nothing to undo: kim has recorded nothing");
        assertThat(console.as("park").run("undo").expect(1).err()).contains("nothing to undo");
    }

    @Test
    void takesBackACommandByItsNumberWhoeverGaveIt(Console console) {
        console.doneScript("add one\nadd two\n");
        console.as("lee").done("rate", "C2", "low", "--because", "x");

        console.done("undo", "1");
        assertThat(console.rows().texts()).containsExactly("two");
        console.as("lee").done("redo", "1");

        assertThat(console.rows().texts()).containsExactly("one", "two");
        sound(console);
    }

    @Test
    void aTakingBackThatIsUndoneIsToldAsOne(Console console) {
        console.doneScript(
                "add one --speaker RTVI\nrate C1 low --because thin\nretract E2 --because \"a slip\"\nundo\n");
        console.done("edit", "C1", "--speaker", "BBC", "--because", "it was them");

        assertThat(console.done("summary", "--format", "markdown").out())
                .contains("E2 stands again; it had been taken back")
                .contains("revised the claim, because it was them; speaker RTVI → BBC")
                .doesNotContain("taken back: ");
        assertThat(console.done("log").out()).contains("because it was them; speaker RTVI → BBC");
        assertThat(console.done("log", "--format", "ndjson").out()).contains("{\"entry\":\"E5\",\"command\":5,");
    }

    @Test
    void saysWhyANumberCannotBeTakenBack(Console console) {
        console.doneScript("add one\nundo\n");

        assertThat(console.run("undo", "9").expect(1).err()).contains("no command 9 (the highest is 2)");
        assertThat(console.run("undo", "1").expect(1).err())
                .contains("command 1 is taken back already")
                .contains("hint: redo 1");
        assertThat(console.run("undo", "2").expect(1).err())
                .contains("command 2 took command 1 back")
                .contains("hint: redo 1");
        console.done("redo", "1");
        assertThat(console.run("redo", "1").expect(1).err()).contains("command 1 was not taken back");
        assertThat(console.run("redo", "3").expect(1).err()).contains("hint: undo 1");
    }

    @Test
    void refusesWhereAnotherHasBuiltOnIt(Console console) {
        console.done("add", "by kim");
        console.as("lee").done("rate", "C1", "low", "--because", "x");

        var refused = console.run("undo").expect(1);

        assertThat(refused.err()).contains("worked on since, by lee: rate C1 low --because x");
        assertThat(console.rows().texts()).containsExactly("by kim");
        console.as("lee").done("undo");
        console.done("undo");
        assertThat(console.rows().texts()).isEmpty();
    }

    @Test
    void refusesWhereAnotherAddedAPartOfIt(Console console) {
        console.done("add", "by kim");
        console.as("lee").done("add", "a part", "--part-of", "C1");

        console.run("undo").expect(1);

        assertThat(console.rows().texts()).containsExactly("by kim", "a part");
    }

    @Test
    void doesNotRedoAfterSomethingElseWasRecorded(Console console) {
        console.done("add", "one");
        console.done("undo");
        console.done("add", "two");

        assertThat(console.run("redo").expect(1).err()).contains("nothing to redo");
        assertThat(console.rows().texts()).containsExactly("two");
    }

    @Test
    void givesNoNumberTwice(Console console) {
        console.done("add", "one");
        console.done("undo");
        console.done("add", "two");

        assertThat(console.rows().column("SELECT id FROM claim")).containsExactly("2");
    }

    @Test
    void refusesToRedoWhatNoLongerFits(Console console) {
        console.done("add", "by kim", "--key", "same");
        console.done("undo");
        console.as("lee").done("add", "by lee", "--key", "same");

        var refused = console.run("redo").expect(1);

        assertThat(refused.err()).contains("same");
        assertThat(console.rows().texts()).containsExactly("by lee");
        sound(console);
    }

    @Test
    void keepsUndoAndRedoOnTheRecord(Console console) {
        console.done("add", "one");
        console.done("undo");
        console.done("redo");

        assertThat(console.rows().column("SELECT kind FROM entry ORDER BY id"))
                .containsExactly("claim-added", "undone", "redone");
        assertThat(console.rows().column("SELECT line FROM command ORDER BY id"))
                .containsExactly("add one", "undo 1", "redo 1");
    }

    @Test
    void takesTheRetractionBackWithItsEffect(Console console) {
        console.done("add", "one");
        console.done("rate", "C1", "low", "--because", "x");
        console.done("retract", "E2", "--because", "wrong");
        assertThat(console.rows().value("SELECT confidence FROM claim")).isEqualTo("unrated");

        console.done("undo");

        assertThat(console.rows().value("SELECT confidence FROM claim")).isEqualTo("low");
        console.run("retract", "E3", "--because", "x").expect(1);
        console.done("retract", "E2", "--because", "wrong after all");
        console.run("retract", "E2", "--because", "twice").expect(1);
        sound(console);
    }

    /** What the whole record says now, without numbers and times of entries. */
    private static String state(Console console) {
        sound(console);
        var rows = console.rows();
        return console.done("list", "--format", "json").out()
                + rows.column("SELECT kind || name || claim FROM facet")
                + rows.column("SELECT kind || claim || party || ifnull(date, '') FROM due")
                + console.done("--quiet", "stories").out()
                + console.done("--quiet", "sources").out();
    }

    private static void sound(Console console) {
        console.done("store", "check");
    }

    @Test
    void takesBackALoadOfManyClaimsAndLetsItHoldAgain(Console console) {
        var lines = IntStream.range(0, 20_500)
                .mapToObj(number ->
                        "{\"key\": \"k%d\", \"text\": \"many %d\", \"tags\": [\"t\"]}\n".formatted(number, number))
                .collect(Collectors.joining());
        console.doneScript("add one --key one\nload " + console.write("many.ndjson", lines));

        console.done("undo");

        console.done("store", "check");
        assertThat(console.rows().texts()).containsExactly("one");
        console.done("redo");
        console.done("store", "check");
        assertThat(console.rows().texts()).hasSize(20_501);
        console.done("expect", "claims", "20501");
    }
}
