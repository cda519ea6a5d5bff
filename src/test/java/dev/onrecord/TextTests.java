package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.report.VisibleText;
import dev.onrecord.shell.grammar.Quoting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed is stored byte for byte, whichever way it comes in. */
@ExtendWith(OnRecordExtension.class)
class TextTests {

    static List<String> texts() {
        return List.of(
                "it's \"two  words\" --not-an-option # not a comment — 북한 🕊",
                "a\ttab, a\nline end,\r\nand a Windows one",
                " leading and trailing ",
                "عربي مع English و 123",
                "e\u0301 is not \u00e9",
                "back\\slash \\\" at the end\\",
                "'single' and \"double\"",
                "--weird",
                "-5",
                "# not a comment",
                "a\u200bb\u00a0c\ufeffd",
                "\u001b[31mred\u0007 \u009b8m \u202e\u2028 \r\n \r",
                "\\u001b it's \\u005c \"\\u00",
                "C1",
                "@last");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survivesAsAnArgument(String text, Console console) {
        console.done("add", "--", text);

        assertThat(console.rows().texts()).containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survivesAsTheValueOfAnOption(String text, Console console) {
        console.done("add", "claim", "--note=" + text);

        assertThat(console.rows().value("SELECT content ->> '$.note' FROM entry"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survivesInACommandFile(String text, Console console) {
        console.doneScript("add " + Quoting.quote(text) + "\n");

        assertThat(console.rows().texts()).containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survivesPiped(String text, Console console) {
        console.stdin("add " + Quoting.quote(text)).expect(0);

        assertThat(console.rows().texts()).containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survivesInTheScriptOfTheLog(String text, Console console) {
        console.done("use", "--", text + ".");
        console.done("add", "--note=" + text, "--tag=" + text + ".", "--", text);
        var script = console.done("log", "--script").out();
        var other = console.withOtherStore();

        other.doneScript(script);

        assertThat(VisibleText.forTerminal(script)).isEqualTo(script);
        assertThat(other.rows().column("SELECT content FROM entry"))
                .isEqualTo(console.rows().column("SELECT content FROM entry"));
    }

    @Test
    void isReadByTheRuleOfTheDayOnWhichItWasRecorded(Console console) {
        console.done("add", "x");
        console.rows().tamper("UPDATE command SET line = 'add \"\\u001b[8m\" --note=\"it''s \\u202e\"'");
        var other = console.withOtherStore();

        other.doneScript(console.done("log", "--script").out());

        assertThat(other.rows().texts()).containsExactly("\\u001b[8m");
        assertThat(other.rows().value("SELECT content ->> '$.note' FROM entry")).isEqualTo("it's \\u202e");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void survivesASecondRunOfTheRecordedLine(String text, Console console) {
        console.done("add", "--", text);
        var line = console.rows().value("SELECT line FROM command");
        var other = Console.in(console.file("other"));
        console.write("other/again.onr", line.getBytes(UTF_8));

        other.done("run", other.file("again.onr").toString());

        assertThat(other.rows().texts()).containsExactly(text);
    }
}
