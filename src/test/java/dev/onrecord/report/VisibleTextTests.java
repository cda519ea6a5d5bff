package dev.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTests {

    @ParameterizedTest
    @CsvSource({"1b", "07", "00", "7f", "9b", "85", "2028", "2029", "202a", "202e", "2066", "2069", "d800", "dfff"})
    void showsWhatATerminalWouldObey(String code) {
        var hostile = String.valueOf((char) Integer.parseInt(code, 16));

        assertThat(VisibleText.inLine("a" + hostile + "b", "⏎"))
                .isEqualTo("a\\u%4sb".formatted(code).replace(' ', '0'));
        assertThat(VisibleText.inLines(hostile)).startsWith("\\u");
        assertThat(VisibleText.asData(hostile)).startsWith("\\u");
    }

    @Test
    void leavesLettersOfAllScriptsAndEmojiAlone() {
        var text = "한국어 שלום e\u0301 👩‍🏭 \u200e";

        assertThat(VisibleText.inLine(text, "⏎")).isEqualTo(text);
    }

    @Test
    void putsASignForALineBreakWhereThereIsOnlyOneLine() {
        assertThat(VisibleText.inLine("a\r\nb\nc\td", "⏎")).isEqualTo("a⏎b⏎c d");
        assertThat(VisibleText.inLines("a\r\nb\nc\td")).isEqualTo("a\nb\nc d");
        assertThat(VisibleText.asData("a\r\nb\tc")).isEqualTo("a\r\nb\tc");
    }

    @Property
    void neverLetsAControlCharacterThrough(@ForAll String text) {
        assertThat(VisibleText.inLine(text, "|").codePoints()).noneMatch(Character::isISOControl);
    }
}
