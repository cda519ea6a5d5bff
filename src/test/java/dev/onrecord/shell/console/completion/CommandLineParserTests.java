package dev.onrecord.shell.console.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When Enter runs what was typed and when it goes on to the next line. */
class CommandLineParserTests {

    private final CommandLineParser parser = new CommandLineParser(true);

    @ParameterizedTest
    @ValueSource(
            strings = {"", "list", "add 'a'", "add it\\'s", "add \"a\\\"b\"", "list # it's", "add 'a\nb'", "a \\\nb"})
    void acceptsAWholeCommand(String text) {
        assertThatCode(() -> parser.parse(text, text.length(), ParseContext.ACCEPT_LINE))
                .doesNotThrowAnyException();
    }

    @Test
    void goesOnWhereAQuoteIsOpenAndNamesIt() {
        assertThat(missing("add 'it", ParseContext.ACCEPT_LINE)).isEqualTo("' open ");
        assertThat(missing("add \"it's", ParseContext.ACCEPT_LINE)).isEqualTo("\" open ");
    }

    @Test
    void goesOnAfterABackslashAtTheEnd() {
        assertThat(missing("add one \\", ParseContext.ACCEPT_LINE)).isEqualTo("… ");
        assertThat(missing("add one \\\n", ParseContext.SECONDARY_PROMPT)).isEqualTo("… ");
    }

    @Test
    void keepsToAsciiWhereItHasTo() {
        var ascii = new CommandLineParser(false);
        var goesOn = catchThrowableOfType(EOFError.class, () -> ascii.parse("add \\", 5, ParseContext.ACCEPT_LINE));

        assertThat(goesOn.getMissing()).isEqualTo("... ");
    }

    @Test
    void seesTheWrittenWordAtTheCursor() {
        var text = "ask C4 \"North Ko";
        var parsed = parser.parse(text, text.length(), ParseContext.COMPLETE);

        assertThat(parsed.word()).isEqualTo("\"North Ko");
        assertThat(parsed.wordCursor()).isEqualTo(9);
        assertThat(parsed.wordIndex()).isEqualTo(2);
        assertThat(parsed.words()).containsExactly("ask", "C4", "North Ko");
    }

    private String missing(String text, ParseContext context) {
        return catchThrowableOfType(EOFError.class, () -> parser.parse(text, text.length(), context))
                .getMissing();
    }
}
