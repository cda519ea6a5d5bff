package dev.onrecord.shell.grammar;

import dev.onrecord.report.VisibleText;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes words so that they read back as exactly the same text.
 *
 * <p>Characters that a terminal would obey are written as the escapes of double quotes, so that a line can be shown as
 * well as run. Only the record has them as they are.
 */
public final class Quoting {

    /** Stands in a suggested line for words that are the user's own. */
    public static final String OWN_WORDS = "…";

    private static final String DOTS = "...";
    private static final String DASHES = "--";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern MISREAD = Pattern.compile("\"|\\\\(\\\\|u[0-9a-fA-F]{4}|\\z)");

    private Quoting() {}

    /**
     * Returns the shortest legible way to write a value: {@code denial}, {@code "North Korea"}, {@code '"no" means no'}.
     *
     * <p>It reads back as a value, never as an option, a comment or the place of words that are yet to be written.
     */
    public static String quote(String value) {
        return isPlaceholder(value) ? coded(value) : quote(value, Quoting::shown);
    }

    /** Tells whether a value, typed as it is, would only be the place of words that the user has yet to write. */
    public static boolean isPlaceholder(String value) {
        return value.equals(OWN_WORDS) || value.equals(DOTS);
    }

    /** Returns a value in quotes, its first character as a code. */
    private static String coded(String value) {
        return "\"\\u%04x%s\"".formatted((int) value.charAt(0), value.substring(1));
    }

    private static String quote(String value, UnaryOperator<String> quotes) {
        boolean mistakable = value.startsWith(DASHES) || value.startsWith("#");
        return mistakable || !isPlain(value) ? quotes.apply(value) : value;
    }

    /** Returns a word written anew, which stays an option or a value. */
    public static String word(Word word) {
        if (!word.isOption()) {
            return quote(word.text());
        }
        int value = word.text().indexOf('=') + 1;
        return value > 0 && isPlaceholder(word.text().substring(value))
                ? word.text().substring(0, value) + coded(word.text().substring(value))
                : argument(word.text(), false);
    }

    /**
     * Returns a word as it is recorded, which stays an option or a value.
     *
     * @see WordReader#readRecorded
     */
    public static String recorded(Word word) {
        return word.isOption() ? argument(word.text(), false, Quoting::quoted) : recorded(word.text());
    }

    /** Returns a value as it is recorded. */
    public static String recorded(String value) {
        return quote(value, Quoting::quoted);
    }

    /** Returns a line of values, each {@linkplain #quote quoted} where it has to be. */
    public static String join(List<String> values) {
        return values.stream().map(Quoting::quote).collect(Collectors.joining(" "));
    }

    /** Returns the command line that stands for arguments of the operating system, in which options stay options. */
    public static String arguments(List<String> arguments) {
        StringJoiner line = new StringJoiner(" ");
        boolean optionsEnded = false;
        for (String argument : arguments) {
            line.add(argument(argument, optionsEnded));
            optionsEnded |= argument.equals(DASHES);
        }
        return line.toString();
    }

    private static String argument(String argument, boolean optionsEnded) {
        return argument(argument, optionsEnded, Quoting::shown);
    }

    private static String argument(String argument, boolean optionsEnded, UnaryOperator<String> quotes) {
        if (optionsEnded || !argument.startsWith(DASHES)) {
            return quote(argument, quotes);
        }
        if (isPlain(argument)) {
            return argument;
        }
        int value = argument.indexOf('=') + 1;
        int split = value > 0 && isPlain(argument.substring(0, value)) ? value : DASHES.length();
        return argument.substring(0, split) + quotes.apply(argument.substring(split));
    }

    private static boolean isPlain(String value) {
        return !value.isEmpty()
                && !value.startsWith(BYTE_ORDER_MARK)
                && value.codePoints().noneMatch(Quoting::isSpecial);
    }

    private static boolean isSpecial(int character) {
        return character == '"'
                || character == '\''
                || character == '\\'
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || VisibleText.isHostile(character);
    }

    private static String shown(String value) {
        boolean isHarmless = VisibleText.forTerminal(value).equals(value);
        return isHarmless ? quoted(value) : VisibleText.forTerminal(escaped(value));
    }

    private static String quoted(String value) {
        if (!MISREAD.matcher(value).find()) {
            return '"' + value + '"';
        }
        if (!value.contains("'")) {
            return '\'' + value + '\'';
        }
        return escaped(value);
    }

    private static String escaped(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
