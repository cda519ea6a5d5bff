package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTests {

    private static List<String> texts(String command) {
        return WordReader.read(command).stream().map(Word::text).toList();
    }

    private static UsageException failure(String command) {
        return catchThrowableOfType(UsageException.class, () -> WordReader.read(command));
    }

    @Test
    void separatesWordsByBlanksAndTabs() {
        assertThat(texts("  rate \t C4  high ")).containsExactly("rate", "C4", "high");
    }

    @Test
    void findsNoWordInNothing() {
        assertThat(texts("")).isEmpty();
        assertThat(texts(" \t\n\r\n ")).isEmpty();
    }

    @Test
    void keepsEverythingInSingleQuotes() {
        assertThat(texts("add 'a \\ \"b\" \\n # c'")).containsExactly("add", "a \\ \"b\" \\n # c");
    }

    @Test
    void knowsTwoEscapesInDoubleQuotes() {
        assertThat(texts("\"a \\\"b\\\" \\\\ \\n \\' C:\\dir\"")).containsExactly("a \"b\" \\ \\n \\' C:\\dir");
    }

    @Test
    void knowsCodesOfCharactersInDoubleQuotes() {
        assertThat(texts("add \"\\u001b[8m \\uD83D\\ude4a\\u0041B\" --note=\"\\u0022\\u005c\\u000a\""))
                .containsExactly("add", "\u001b[8m 🙊AB", "--note=\"\\\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\u\"", "\"\\u00\"", "\"\\u00g0\"", "\"\\U001b\"", "\"\\u 001b\"", "'\\u001b'"})
    void keepsWhatIsNoCode(String word) {
        assertThat(texts(word)).containsExactly(word.substring(1, word.length() - 1));
    }

    @Test
    void takesADoubledBackslashForNoCode() {
        assertThat(texts("\"\\\\u001b\" \\u001b")).containsExactly("\\u001b", "u001b");
    }

    @Test
    void readsRecordedLinesWithoutCodes() {
        assertThat(WordReader.readRecorded("add \"\\u001b \\\"x\\\"\""))
                .extracting(Word::text)
                .containsExactly("add", "\\u001b \"x\"");
    }

    @Test
    void tellsWhereWordsWithCodesStand() {
        assertThat(WordReader.read("a \"\\u0041\" b"))
                .extracting(Word::start, Word::end)
                .containsExactly(tuple(0, 1), tuple(2, 10), tuple(11, 12));
    }

    @Test
    void takesTheCharacterAfterABackslashAsItIs() {
        assertThat(texts("Oz\\ Park it\\'s \\\"x\\\" \\# \\\\ \\n"))
                .containsExactly("Oz Park", "it's", "\"x\"", "#", "\\", "n");
    }

    @Test
    void joinsAdjacentParts() {
        assertThat(texts("a'b c'd\"e f\"\\ g --text=\"x y\"")).containsExactly("ab cde f g", "--text=x y");
    }

    @Test
    void takesEmptyQuotesForAnEmptyWord() {
        assertThat(texts("tag '' \"\" a''")).containsExactly("tag", "", "", "a");
    }

    @Test
    void dropsCommentsThatBeginAWord() {
        assertThat(texts("list # it's \"open \\")).containsExactly("list");
        assertThat(texts("#list")).isEmpty();
    }

    @Test
    void keepsAHashInsideAWord() {
        assertThat(texts("C#4 '#5' \"#6\" \\#7 a''#8 ''#9")).containsExactly("C#4", "#5", "#6", "#7", "a#8", "#9");
    }

    @Test
    void endsACommentWithItsLine() {
        assertThat(texts("list # a\n--limit # b\r\n3")).containsExactly("list", "--limit", "3");
    }

    @Test
    void stillReadsCommentsAfterTheEndOfOptions() {
        assertThat(texts("add -- x # note")).containsExactly("add", "--", "x");
    }

    @Test
    void continuesALineThatEndsWithABackslash() {
        assertThat(texts("rate C4 \\\n  high \\\r\n--because x"))
                .containsExactly("rate", "C4", "high", "--because", "x");
    }

    @Test
    void continuesAWordOnTheNextLine() {
        assertThat(texts("unveri\\\nfied veri\\\r\nfied#")).containsExactly("unverified", "verified#");
    }

    @Test
    void readsACommentAtTheStartOfAContinuedLine() {
        assertThat(texts("rate \\\n# C4")).containsExactly("rate");
    }

    @Test
    void acceptsAContinuedLineThatIsEmpty() {
        assertThat(texts("rate \\\n")).containsExactly("rate");
    }

    @Test
    void keepsLineEndsInQuotes() {
        assertThat(texts("'a\nb\r\nc' \"d\\\ne\\\r\nf\"")).containsExactly("a\nb\r\nc", "d\\\ne\\\r\nf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0",
                "\u3000",
                "\u2028",
                "\u000B",
                "\f",
                "\u0007",
                "👩‍👩‍👧",
                "דבר",
                "북한",
                "\r",
                "e\u0301",
                "\uFEFF"
            })
    void takesEveryOtherCharacterForAnOrdinaryOne(String character) {
        assertThat(texts("a" + character + "b " + character)).containsExactly("a" + character + "b", character);
    }

    @Test
    void tellsWhereWordsStand() {
        assertThat(WordReader.read(" a 'b c'd \\\n e\\\nf"))
                .extracting(Word::text, Word::start, Word::end)
                .containsExactly(tuple("a", 1, 2), tuple("b cd", 3, 9), tuple("ef", 13, 17));
    }

    @Test
    void doesNotCountAContinuationAfterAWordAsPartOfIt() {
        assertThat(WordReader.read("ab\\\n cd").get(0).span()).isEqualTo(new Span(0, 2));
    }

    @Test
    void takesAWordForLiteralWhenItsBeginningIsQuotedOrEscaped() {
        assertThat(WordReader.read("a '--b' \"--c\" \\--d ''--e --f='g' -5"))
                .extracting(Word::literal)
                .containsExactly(false, true, true, true, true, false, false);
    }

    @Test
    void takesEverythingAfterTwoDashesForLiteral() {
        assertThat(WordReader.read("a -- --b -- c"))
                .extracting(Word::literal)
                .containsExactly(false, false, true, true, true);
    }

    @Test
    void doesNotEndOptionsAtQuotedDashes() {
        assertThat(WordReader.read("a '--' --b")).extracting(Word::literal).containsExactly(false, true, false);
    }

    @Test
    void pointsIntoAWordAsFarAsItIsBare() {
        Word word = WordReader.read("add --text='x y'").get(1);

        assertThat(word.span(0, 6)).isEqualTo(new Span(4, 10));
        assertThat(word.span(7, 10)).isEqualTo(new Span(11, 16));
        assertThat(word.span(8, 9)).isEqualTo(new Span(4, 16));
    }

    @Test
    void namesAnOpenSingleQuote() {
        UsageException failure = failure("add It's raining");

        assertThat(failure).hasMessage("unclosed ' quote");
        assertThat(failure.span()).contains(new Span(6, 7));
        assertThat(failure.hint()).contains("close it with ', or write \\' for an apostrophe");
    }

    @Test
    void namesAnOpenDoubleQuoteAndNotTheClosedOneBefore() {
        UsageException failure = failure("add 'a' \"b \\\"");

        assertThat(failure).hasMessage("unclosed \" quote");
        assertThat(failure.span()).contains(new Span(8, 9));
        assertThat(failure.hint()).contains("close it with \", or write \\\" for a quotation mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"add x\\", "add \\"})
    void refusesABackslashAtTheEnd(String command) {
        UsageException failure = failure(command);

        assertThat(failure).hasMessage("nothing follows the backslash");
        assertThat(failure.span()).contains(new Span(command.length() - 1, command.length()));
    }

    @Test
    void takesEachArgumentOfTheSystemForOneWord() {
        List<String> arguments = List.of("add", "two words", "#1", "it's", "a\\", "", "line\nend", "\"");

        assertThat(WordReader.read(Quoting.arguments(arguments)))
                .extracting(Word::text)
                .isEqualTo(arguments);
    }

    @Test
    void endsOptionsAmongArgumentsOfTheSystem() {
        assertThat(WordReader.read(Quoting.arguments(List.of("--a", "two words", "--", "--b", "--"))))
                .extracting(Word::isOption)
                .containsExactly(true, false, true, false, false);
    }

    @Test
    void pointsIntoTheLineThatStandsForArguments() {
        List<String> arguments = List.of("rate", "C 4", "--becuse=a b", "--", "--x");

        String line = Quoting.arguments(arguments);

        assertThat(line).isEqualTo("rate \"C 4\" --becuse=\"a b\" -- \"--x\"");
        assertThat(WordReader.read(Quoting.arguments(arguments)))
                .extracting(word -> line.substring(word.start(), word.end()))
                .containsExactly("rate", "\"C 4\"", "--becuse=\"a b\"", "--", "\"--x\"");
        assertThat(WordReader.read(Quoting.arguments(arguments)).get(2).span(0, 8))
                .isEqualTo(new Span(11, 19));
    }
}
