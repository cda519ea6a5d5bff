package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers and verdicts stay about the wording that they were given to, until the desk carries them over. */
@ExtendWith(OnRecordExtension.class)
class WordingTests {

    private static final String DENIED = """
            add "300 were hired" --key hired --about Wildberries
            ask C1 Wildberries --on 2025-04-10 --by 2025-04-16
            record denial C1 Wildberries --on 2025-04-15
            verdict C1 refuted --because "a letter" --override
            """;

    @Test
    void saysAtOnceWhatIsAboutTheEarlierWording(Console console) {
        console.doneScript(DENIED);

        var edited = console.done("edit", "C1", "--text", "500 were hired", "--because", "corrected");

        assertThat(edited.err()).contains("about an earlier wording: E2, E3 and E4; why C1 says what is to be done");
        assertThat(console.done("show", "C1").out())
                .contains("Said of the earlier wording \"300 were hired\": Wildberries denied it on 2025-04-15")
                .contains("given to the earlier wording \"300 were hired\"")
                .contains("(about the earlier wording): recorded that Wildberries denied it");
        assertThat(console.done("list").out()).contains("denial of the earlier wording: Wildberries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"300 WERE  HIRED", "“300 were hired”", "300 were hired "})
    void howItIsTypedIsNoRewording(String text, Console console) {
        console.doneScript(
                DENIED.replace("300 were hired", text.startsWith("“") ? "'300 were hired'" : "300 were hired"));

        var edited = console.done("edit", "C1", "--text", text, "--because", "typing");

        assertThat(edited.err()).doesNotContain("earlier wording");
        console.run("expect", "C1", "blocker", "reworded").expect(1);
    }

    @Test
    void theDeskCanSayThatOtherWordsMeanTheSame(Console console) {
        console.doneScript(DENIED);

        console.done("edit", "C1", "--text", "three hundred were hired", "--same-meaning", "--because", "spelt out");

        console.run("expect", "C1", "blocker", "reworded").expect(1);
        assertThat(console.done("show", "C1").out()).contains("(other words for the same)");
        assertThat(console.done("log").out()).contains("(other words for the same)");
    }

    @Test
    void sameMeaningIsSaidOfANewTextAlone(Console console) {
        console.doneScript(DENIED);

        var refused = console.run("edit", "C1", "--note", "n", "--same-meaning", "--because", "x");

        assertThat(refused.expect(1).failure()).contains("--same-meaning: the wording stays as it is");
    }

    @Test
    void confirmCarriesTheAnswerAndTheVerdictOver(Console console) {
        console.doneScript(DENIED + "edit C1 --text \"500 were hired\" --because corrected");

        console.done("confirm", "C1", "E3", "--because", "the letter names both figures");
        console.done("expect", "C1", "blocker", "reworded");
        console.done("confirm", "C1", "E4", "--because", "so does the ruling");

        console.run("expect", "C1", "blocker", "reworded").expect(1);
        assertThat(console.done("show", "C1").out())
                .contains("• Wildberries denied it on 2025-04-15")
                .doesNotContain("given to the earlier");
    }

    @Test
    void theOldVerdictDoesNotStandInTheWayOfANewOne(Console console) {
        console.doneScript("""
                add "300 were hired"
                rate C1 high --because x
                source Court --kind official --reliability A --because x
                evidence C1 ruling --stance refutes --source Court --credibility 1
                verdict C1 refuted --because ruling
                edit C1 --text "500 were hired" --because corrected
                """);
        console.done("expect", "C1", "blocker", "reworded");

        console.done("verdict", "C1", "refuted", "--because", "ruling");

        console.run("expect", "C1", "blocker", "reworded").expect(1);
    }

    @Test
    void anAnswerToWhatWasAskedBeforeIsAboutThat(Console console) {
        console.doneScript("""
                add "300 were hired" --about Wildberries
                ask C1 Wildberries --by +3d
                edit C1 --text "500 were hired" --because corrected
                """);

        var late = console.done("record", "denial", "C1", "Wildberries");
        assertThat(late.err())
                .contains("about the earlier wording, which Wildberries was asked about: confirm C1 E4 --because");
        assertThat(console.done("record", "denial", "C1", "Wildberries").err()).contains("on record already (E4)");

        console.doneScript("ask C1 Wildberries --by +3d\nrecord admission C1 Wildberries");
        assertThat(console.done("show", "C1").out())
                .contains("Said of the earlier wording \"300 were hired\": Wildberries denied it")
                .contains("• Wildberries admitted it on 2025-04-17 (");
        console.run("expect", "C1", "blocker", "reworded").expect(1);
    }

    @Test
    void aFileKeepsAnswersWithTheWordingThatTheyWereGivenTo(Console console) {
        console.doneScript(DENIED + "edit C1 --text \"500 were hired\" --because corrected\nadd other");
        console.done(
                "summary",
                "--text",
                "hired",
                "--format",
                "json",
                "--output",
                console.file("part.json").toString());
        assertThat(console.done("load", console.file("part.json").toString()).err())
                .contains("1 unchanged");

        var other = console.withOtherStore();
        other.done("load", console.file("part.json").toString());

        assertThat(other.done("show", "C1").out())
                .startsWith("C1 hired")
                .contains("  500 were hired\n")
                .contains("Said of the earlier wording \"300 were hired\": Wildberries denied it on 2025-04-15")
                .contains("given to the earlier wording \"300 were hired\"");
        assertThat(other.done("load", console.file("part.json").toString()).err())
                .contains("1 unchanged");
        other.done("store", "check");
    }

    @Test
    void aFileWithAnAnswerToAWordingThatTheClaimNeverHadIsRefused(Console console) {
        console.doneScript("add \"500 were hired\" --key hired --about Wildberries");
        var file = console.write("answers.json", """
                [{"key": "hired", "text": "500 were hired", "responses": [
                  {"party": "Wildberries", "kind": "denial", "wording": "earlier", "earlierWording": "300 were hired"}]}]
                """);

        var refused = console.run("load", file.toString(), "--update").expect(1);

        assertThat(refused.err()).contains("about a wording of C1 that the record does not have: \"300 were hired\"");
    }
}
