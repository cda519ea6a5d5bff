package dev.onrecord.shell.console.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.shell.grammar.Draft;
import dev.onrecord.shell.grammar.WordReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

/** How a completed value is written into the command. */
class CompletedWordTests {

    @Test
    void quotesOnlyWhatNeedsIt() {
        assertThat(at("ask C4 R").whole("RTVI", false)).isEqualTo("RTVI");
        assertThat(at("ask C4 N").whole("North Korea", false)).isEqualTo("\"North Korea\"");
    }

    @Test
    void closesTheQuoteThatIsOpen() {
        assertThat(at("ask C4 'N").whole("North Korea", false)).isEqualTo("'North Korea'");
        assertThat(at("ask C4 \"R").whole("RTVI", false)).isEqualTo("\"RTVI\"");
    }

    @Test
    void quotesOnlyTheValueOfAnOption() {
        assertThat(at("add x --about=N").whole("--about=North Korea", true)).isEqualTo("--about=\"North Korea\"");
        assertThat(at("add x --about='N").whole("--about=North Korea", true)).isEqualTo("--about='North Korea'");
    }

    @Test
    void leadsOnWhatIsBegunWithoutClosingIt() {
        assertThat(at("ask C4 N").ledOn("North ")).isEqualTo("North\\ ");
        assertThat(at("ask C4 \"N").ledOn("North ")).isEqualTo("\"North ");
        assertThat(at("ask C4 \"n").ledOn("North ")).isEqualTo("\"n");
    }

    @Test
    void isNotLedOnWhereAnEscapeThatIsBegunWouldSwallowIt() {
        assertThat(at("add \"\\u00").ledOn("\\u001b")).isEqualTo("\"\\u00");
        assertThat(at("add \"\\u00").unfinished("\\u001b/", false)).isEqualTo("\"\\\\u001b/\"");
        assertThat(at("add \"\\u0041").ledOn("All")).isEqualTo("\"\\u0041ll");
    }

    @Property
    void readsBackWhateverIsOpen(
            @ForAll @NotEmpty @CharRange(from = ' ', to = '~') @CharRange(from = '가', to = '각') String value) {
        for (var begun : new String[] {"x ", "x '", "x \""}) {
            assertThat(word(at(begun).whole(value, false))).isEqualTo(value);
        }
    }

    @Property
    void leadsOnToTheSameText(
            @ForAll @NotEmpty @CharRange(from = ' ', to = '~') @CharRange(from = '가', to = '각') String value) {
        assertThat(word('\'' + "'" + at("x \"").ledOn(value) + '"')).isEqualTo(value);
        assertThat(word("''" + at("x ").ledOn(value))).isEqualTo(value);
    }

    private static CompletedWord at(String text) {
        return DraftLine.of(text, text.length()).completed();
    }

    private static String word(String written) {
        var words = WordReader.read(written);
        assertThat(words).hasSize(1);
        assertThat(Draft.of(written, written.length()).inComment()).isFalse();
        return words.get(0).text();
    }
}
