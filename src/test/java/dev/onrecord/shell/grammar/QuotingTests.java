package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "denial",
                "C3-C7,@last",
                "-5",
                "-",
                "a#b",
                "https://oz.example/?a=b&c=(d)",
                "북한",
                "Новак",
                "👍",
                "…a"
            })
    void leavesPlainWordsAlone(String value) {
        assertThat(Quoting.quote(value)).isEqualTo(value);
    }

    @Test
    void putsBlanksInDoubleQuotes() {
        assertThat(Quoting.quote("North Korea")).isEqualTo("\"North Korea\"");
        assertThat(Quoting.quote("a\u00A0b")).isEqualTo("\"a\u00A0b\"");
        assertThat(Quoting.quote("a\nb")).isEqualTo("\"a\nb\"");
    }

    @Test
    void quotesWhatCouldBeMistaken() {
        assertThat(Quoting.quote("--weird")).isEqualTo("\"--weird\"");
        assertThat(Quoting.quote("#1")).isEqualTo("\"#1\"");
        assertThat(Quoting.quote("\uFEFFa")).isEqualTo("\"\uFEFFa\"");
        assertThat(Quoting.quote("")).isEqualTo("\"\"");
    }

    @Test
    void choosesTheQuotesThatNeedNoEscapes() {
        assertThat(Quoting.quote("it's")).isEqualTo("\"it's\"");
        assertThat(Quoting.quote("\"no\" means no")).isEqualTo("'\"no\" means no'");
        assertThat(Quoting.quote("C:\\dir")).isEqualTo("\"C:\\dir\"");
        assertThat(Quoting.quote("C:\\")).isEqualTo("'C:\\'");
    }

    @Test
    void escapesWhereBothQuotesOccur() {
        assertThat(Quoting.quote("it's \"so\" \\")).isEqualTo("\"it's \\\"so\\\" \\\\\"");
    }

    @Test
    void writesWhatATerminalWouldObeyAsAnEscape() {
        assertThat(Quoting.quote("a\u001b[8m \"b\" \\ \r\n\tc"))
                .isEqualTo("\"a\\u001b[8m \\\"b\\\" \\\\ \\u000d\n\tc\"");
        assertThat(Quoting.quote("\u202eturned")).isEqualTo("\"\\u202eturned\"");
        assertThat(Quoting.arguments(List.of("--note=\u0007"))).isEqualTo("--note=\"\\u0007\"");
    }

    @Test
    void writesATextThatLooksLikeAnEscapeSoThatItIsNone() {
        assertThat(Quoting.quote("\\u001b")).isEqualTo("'\\u001b'");
        assertThat(Quoting.quote("it's \\u001b")).isEqualTo("\"it's \\\\u001b\"");
        assertThat(Quoting.quote("\\u00 C:\\users")).isEqualTo("\"\\u00 C:\\users\"");
    }

    @Test
    void recordsEveryCharacterAsItIs() {
        assertThat(Quoting.recorded("a\u001b \r")).isEqualTo("\"a\u001b \r\"");
    }

    @Test
    void joinsValuesToALine() {
        assertThat(Quoting.join(List.of("add", "two words", "--x", ""))).isEqualTo("add \"two words\" \"--x\" \"\"");
    }

    @Test
    void showsOptionsOfTheSystemAsOptions() {
        assertThat(Quoting.arguments(List.of("--a", "--b=c d", "--e f", "--g h=i", "--", "--j")))
                .isEqualTo("--a --b=\"c d\" --\"e f\" --\"g h=i\" -- \"--j\"");
    }
}
