package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code letter}: the right-of-reply letter of what is open with a party. */
@ExtendWith(OnRecordExtension.class)
class LetterTests {

    @TempDir
    Path folder;

    @BeforeEach
    void ask(Console console) {
        console.at("2025-04-10").doneScript("""
                        add "Hundreds of workers were hired" --about Company
                        add "They live on site" --about Company --about Police
                        add "One fled" --about Company
                        ask C1 Company --question "How many?" --to press@company.example --by 2025-04-20
                        ask C2 Company --to "the press office" --by 2025-04-18
                        ask C2 Police --by 2025-04-11
                        ask C3 Company
                        record denial C3 Company
                        """);
    }

    @Test
    void putsEveryOpenQuestionWithItsDeadlineAndNothingElse(Console console) {
        console.done("policy", "zone", "Europe/Berlin", "--because", "x");
        console.done("policy", "publisher.name", "The Desk", "--because", "x");

        assertThat(console.done("letter", "company").out()).isEqualTo("""
                To Company

                We are checking claims that concern you, and ask for your answer before we publish.

                1. The claim: Hundreds of workers were hired
                   Our question: How many?
                   Please answer by 20 April 2025 (Europe/Berlin).

                2. The claim: They live on site
                   Please answer by 18 April 2025 (Europe/Berlin).

                If a claim is wrong in part, please say in which part, and what shows it. We shall say what you answered,
                and where no answer came in time, that none came.

                The Desk
                """);
    }

    @Test
    void isADraftForAMailProgram(Console console) {
        var draft = console.done("letter", "Company", "--format", "eml").out();

        assertThat(draft)
                .startsWith(
                        "X-Unsent: 1\r\nTo: press@company.example\r\nSubject: Request for comment by 18 April 2025\r\n")
                .contains("Content-Type: text/plain; charset=utf-8\r\n");
        var body = draft.substring(draft.indexOf("\r\n\r\n")).strip();
        assertThat(new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8))
                .startsWith("To Company\r\n")
                .contains("They live on site\r\n");
    }

    @Test
    void noContactBecomesASecondHeader(Console console) {
        console.doneScript("ask C1 Police --to \"a@b.example\\u000aBcc: all@b.example\"");

        assertThat(console.done("letter", "Police", "--format", "eml").out())
                .doesNotContain("Bcc")
                .doesNotContain("To:");
    }

    @Test
    void saysItInTheDesksOwnWords(Console console) throws Exception {
        var template = Files.writeString(
                folder.resolve("letter.txt"), "저희는 {party}에 묻습니다.\n\n{questions}\n{byline}\nReply by {deadline}\n");

        assertThat(console.done("letter", "Police", "--template", template.toString())
                        .out())
                .startsWith("저희는 Police에 묻습니다.\n\n1. The claim: They live on site\n")
                .endsWith("\nReply by 11 April 2025 (UTC)\n");
    }

    @Test
    void refusesATemplateThatLosesTheQuestionsOrNamesNoField(Console console) throws Exception {
        var lost = Files.writeString(folder.resolve("lost.txt"), "Dear {party}");
        var typo = Files.writeString(folder.resolve("typo.txt"), "Dear {pary}: {questions}");
        var bytes = Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xff, 'x'});

        assertThat(console.run("letter", "Police", "--template", lost.toString())
                        .expect(1)
                        .err())
                .contains("no place for the questions");
        assertThat(console.run("letter", "Police", "--template", typo.toString())
                        .expect(1)
                        .err())
                .contains("no field {pary}", "party");
        assertThat(console.run("letter", "Police", "--template", bytes.toString())
                        .expect(1)
                        .err())
                .contains("not text in UTF-8");
    }

    @Test
    void writesNoneWhereNothingIsOpen(Console console) {
        console.doneScript("record denial C2 Police");

        var refused = console.run("letter", "Police").expect(1);

        assertThat(refused.err()).contains("nothing is open with Police", "hint: agenda");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void takesTheClaimsOfAQuery(Console console) {
        assertThat(console.done("letter", "Company", "--text", "site").out())
                .contains("1. The claim: They live on site")
                .doesNotContain("Hundreds");
    }
}
