package dev.onrecord.shell.grammar;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.UsageException;
import java.util.List;

/**
 * Reads the words of one command.
 *
 * <p>{@code add 'Oz'" Park" # note} has the words {@code add} and {@code Oz Park}. Blanks are space, tab and line end;
 * every other character outside quotes, escapes and comments is kept as it is.
 */
public final class WordReader {

    private WordReader() {}

    /**
     * Returns the words of a command as it was typed.
     *
     * @throws UsageException when a quote is not closed, or the text ends with a backslash
     */
    public static List<Word> read(String text) {
        return read(Lexer.of(text));
    }

    /**
     * Returns the words of a command as it was recorded, by the rule of before there were codes of characters.
     *
     * <p>Lines that were recorded then are read as they were meant, and lines recorded since are {@linkplain
     * Quoting#recorded written} so that both rules read them the same: the record need not say which of them holds.
     */
    public static List<Word> readRecorded(String line) {
        return read(Lexer.of(line, Lexer.Rule.RECORDED));
    }

    private static List<Word> read(Lexer lexer) {
        return switch (lexer.openness()) {
            case COMPLETE -> lexer.words();
            case OPEN_SINGLE_QUOTE ->
                throw failure("unclosed ' quote", lexer, "close it with ', or write \\' for an apostrophe");
            case OPEN_DOUBLE_QUOTE ->
                throw failure("unclosed \" quote", lexer, "close it with \", or write \\\" for a quotation mark");
            case CONTINUED ->
                throw failure("nothing follows the backslash", lexer, "write \\\\ for a backslash, or leave it out");
        };
    }

    private static UsageException failure(String message, Lexer lexer, String hint) {
        Span span = new Span(lexer.opening(), lexer.opening() + 1);
        return new UsageException(message, span, null, hint, null);
    }
}
