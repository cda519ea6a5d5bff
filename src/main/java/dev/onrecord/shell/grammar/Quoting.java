package dev.onrecord.shell.grammar;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes words so that they read back as exactly the same text. */
public final class Quoting {

    private static final String DASHES = "--";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Quoting() {}

    /**
     * Returns the shortest legible way to write a value: {@code denial}, {@code "North Korea"}, {@code '"no" means no'}.
     *
     * <p>It reads back as a value, never as an option or a comment.
     */
    public static String quote(String value) {
        boolean mistakable = value.startsWith(DASHES) || value.startsWith("#");
        return mistakable || !isPlain(value) ? quoted(value) : value;
    }

    /** Returns a line of values, each {@linkplain #quote quoted} where it has to be. */
    public static String join(List<String> values) {
        return values.stream().map(Quoting::quote).collect(Collectors.joining(" "));
    }

    /**
     * Returns the command line that stands for arguments of the operating system, in which options stay options.
     *
     * @see WordReader#ofArguments
     */
    public static String arguments(List<String> arguments) {
        StringJoiner line = new StringJoiner(" ");
        boolean optionsEnded = false;
        for (String argument : arguments) {
            line.add(argument(argument, optionsEnded));
            optionsEnded |= argument.equals(DASHES);
        }
        return line.toString();
    }

    static String argument(String argument, boolean optionsEnded) {
        if (optionsEnded || !argument.startsWith(DASHES)) {
            return quote(argument);
        }
        if (isPlain(argument)) {
            return argument;
        }
        int value = argument.indexOf('=') + 1;
        int split = value > 0 && isPlain(argument.substring(0, value)) ? value : DASHES.length();
        return argument.substring(0, split) + quoted(argument.substring(split));
    }

    /** Returns how much of a written word comes before its first quote. */
    static int bareLength(String written) {
        int length = 0;
        while (length < written.length() && written.charAt(length) != '"' && written.charAt(length) != '\'') {
            length++;
        }
        return length;
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
                || Character.isISOControl(character);
    }

    private static String quoted(String value) {
        boolean needsEscapes = value.contains("\"") || value.contains("\\\\") || value.endsWith("\\");
        if (!needsEscapes) {
            return '"' + value + '"';
        }
        if (!value.contains("'")) {
            return '\'' + value + '\'';
        }
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
