package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two claims that the desk holds to be one say so on both sides, until the link is taken back. */
@ExtendWith(OnRecordExtension.class)
class LinkTests {

    private Console console;

    @BeforeEach
    void addClaims(Console fresh) {
        console = fresh;
        console.done("add", "The harbour authority closed pier 7.");
        console.done("add", "Pier 7 was shut by the harbour authority.");
        console.done("add", "A bakery sells bread made of sawdust.");
    }

    @Test
    void isShownOnBothSides() {
        console.done("link", "C2", "--same-as", "C1", "--because", "the same sentence");

        assertThat(console.done("show", "C1").out()).contains("same as").contains("C2 unverified");
        assertThat(console.done("show", "C2").out()).contains("C1 unverified").contains("because the same sentence");
    }

    @Test
    void reachesOverAThirdClaim() {
        console.done("link", "C2", "--same-as", "C1");
        console.done("link", "C3", "--same-as", "C2");

        assertThat(console.done("show", "C1").out()).contains("C2 unverified, C3 unverified");
    }

    @Test
    void isTakenBack() {
        console.done("link", "C2", "--same-as", "C1");
        console.done("undo");

        assertThat(console.done("show", "C1").out()).doesNotContain("same as");
    }

    @Test
    void theQueueSaysWhereTheOtherStands() {
        console.done("verdict", "C1", "refuted", "--because", "it is open", "--override");
        console.done("link", "C2", "--same-as", "C1");

        assertThat(console.done("unverified", "--why").out()).contains("the same claim as C1, which is refuted");
    }

    @Test
    void isRecordedOnceWhicheverSideSaysIt() {
        console.done("link", "C2", "--same-as", "C1");

        assertThat(console.done("link", "C2", "--same-as", "C1").err()).contains("on record already (E4)");
        assertThat(console.done("link", "C1", "--same-as", "C2").err()).contains("on record already (E4)");
        assertThat(console.done("log", "--format", "ndjson").out()).hasLineCount(4);
    }

    @Test
    void aFileThatOnlyAddsALinkToAKnownClaimChangesIt(Console console) {
        console.doneScript("add one --key one\nadd two --key two");
        var file = console.write("more.ndjson", "{\"key\": \"two\", \"text\": \"two\", \"sameAs\": \"one\"}\n");

        var loaded = console.done("load", file.toString(), "--update");

        assertThat(loaded.err()).contains("1 read: 0 new, 0 unchanged, 1 changed, 0 rejected");
    }

    @ParameterizedTest
    @CsvSource({
        "link C2 --same-as C2, C2 cannot be the same as itself",
        "link C2 --same-as C9, no claim C9",
        "link C2, --same-as",
    })
    void needsTwoClaims(String line, String refusal) {
        var refused = console.run(line.split(" "));

        assertThat(refused.exitCode()).isPositive();
        assertThat(refused.err()).contains(refusal);
        assertThat(console.done("log", "--format", "ndjson").out()).hasLineCount(3);
    }

    @Test
    void isRetractedAndStillThereBefore() {
        console.done("link", "C2", "--same-as", "C1");
        console.at("2025-05-01").done("retract", "E4", "--because", "another pier");

        assertThat(console.done("show", "C1").out()).doesNotContain("same as");
        assertThat(console.done("show", "C1", "--as-of", "2025-04-20").out()).contains("C2 unverified");
    }

    @Test
    void comesBackWithRedo() {
        console.done("link", "C2", "--same-as", "C1");
        console.done("undo");
        console.done("redo");

        assertThat(console.done("list").out()).contains("same as");
        assertThat(console.done("list", "--format", "json").out()).contains("\"sameAs\": [");
    }

    @Test
    void isReproducedByTheScriptOfTheLog() {
        console.done("link", "C2", "--same-as", "C1", "--because", "the same sentence");

        var copy = console.withOtherStore();
        copy.doneScript(console.done("log", "--script").out());

        assertThat(copy.done("show", "C1", "C2").out())
                .isEqualTo(console.done("show", "C1", "C2").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void isLoadedFromAnExportIntoAStoreThatHoldsOtherClaims(String format) {
        console.done("link", "C1", "--same-as", "C2");
        var export = console.write(
                "claims." + format, console.done("summary", "--format", format).out());

        var other = console.withOtherStore();
        other.done("add", "Something else.");
        other.done("load", export.toString());

        assertThat(other.done("find", "harbour", "--format", "csv").out()).contains("closed pier 7", ",C2,,,,\r\n");
        assertThat(other.done("load", export.toString()).err()).contains("3 unchanged");
        assertThat(other.done("show", "C2").out()).contains("C4 unverified");
    }

    @Test
    void namesAClaimOfTheStoreByItsKey() {
        console.done("add", "Pier 7 is closed.", "--key", "pier");
        var file = console.write("more.ndjson", """
                {"text": "No ship may use pier 7.", "sameAs": ["pier"]}
                """);
        console.done("load", file.toString());

        assertThat(console.done("show", "pier").out()).contains("C5 unverified");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"a\", \"sameAs\": [\"nowhere\"]}|no claim \"nowhere\" in the file or in the store that this could be the same as",
                "{\"text\": \"a\", \"key\": \"a\", \"sameAs\": \"a\"}|the claim itself, expected another one",
                "{\"text\": \"a\", \"sameAs\": [{\"because\": \"b\"}]}|missing, a link needs the other claim",
            })
    void aFileThatNamesNoOtherClaimIsRefused(String record, String refusal) {
        var file = console.write("bad.ndjson", record + "\n");

        assertThat(console.run("load", file.toString()).err())
                .contains("sameAs")
                .contains(refusal);
        assertThat(console.done("log", "--format", "ndjson").out()).hasLineCount(3);
    }
}
