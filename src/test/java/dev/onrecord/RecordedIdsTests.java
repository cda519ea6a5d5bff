package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code --format json|ids} of a command that changes the record: what a script goes on with. */
@ExtendWith(OnRecordExtension.class)
class RecordedIdsTests {

    @Test
    void aScriptGetsTheNumberOfTheClaimThatItAdded(Console console) {
        console.done("add", "one");

        var added = console.done("add", "two", "--about", "P", "--format", "ids");

        assertThat(added.out()).isEqualTo("C2\n");
        assertThat(added.err()).contains("C2 unverified · added");
    }

    @Test
    void programsGetClaimsEntriesAndTheCommand(Console console) {
        console.doneScript("add one --about P\nadd two --about P");

        assertThat(console.done("ask", "C1-C2", "P", "--format", "json").out())
                .isEqualTo("{\"claims\":[\"C1\",\"C2\"],\"entries\":[\"E3\",\"E4\"],\"command\":3}\n");
        assertThat(console.done("source", "RTVI", "--kind", "outlet", "--format", "json")
                        .out())
                .isEqualTo("{\"claims\":[],\"entries\":[\"E5\"],\"command\":4}\n");
        assertThat(console.done("source", "TASS", "--kind", "agency", "--format", "ids")
                        .out())
                .isEqualTo("E6\n");
    }

    @Test
    void whatWasOnRecordAlreadyHasNoEntry(Console console) {
        console.doneScript("add one\nrate C1 low --because x");

        assertThat(console.done("rate", "C1", "low", "--because", "x", "--format", "json")
                        .out())
                .isEqualTo("{\"claims\":[\"C1\"],\"entries\":[],\"command\":null}\n");
    }

    @Test
    void undoTellsWhatItTookBackAsAnEntryOfItsOwn(Console console) {
        console.doneScript("add one\nrate C1 low --because x");

        assertThat(console.done("undo", "--format", "json").out()).contains("\"entries\":[\"E3\"],\"command\":3");
    }

    @Test
    void aRehearsalHasNoNumbersToGive(Console console) {
        assertThat(console.run("add", "one", "--dry-run", "--format", "ids")
                        .expect(1)
                        .err())
                .contains("--format: a rehearsal records nothing", "hint: leave out --format or --dry-run");
    }
}
