package dev.onrecord.report;

import java.util.function.IntPredicate;

/**
 * Stored text on its way to a screen or a file: what a terminal would obey rather than show becomes visible.
 *
 * <p>Escaped are control characters, line and paragraph separators, characters that change the direction of what follows
 * them, and halves of surrogate pairs; all else, emoji and right-to-left letters too, stays.
 */
public final class VisibleText {

    private VisibleText() {}

    /** Returns the text in one line, line breaks and tabs written as escapes too. */
    public static String of(String text) {
        return escaped(text, VisibleText::isHostile);
    }

    /** Returns the text in one line, with a sign for each line break and a blank for each tab. */
    public static String inLine(String text, String lineBreak) {
        return inLines(text).replace("\n", lineBreak);
    }

    /** Returns the text with its line breaks, each a line feed, and a blank for each tab. */
    public static String inLines(String text) {
        return escaped(
                text.replace("\r\n", "\n").replace('\t', ' '), character -> character != '\n' && isHostile(character));
    }

    /** Returns the text with its line breaks and tabs as they are: for a file that is read by machines. */
    public static String asData(String text) {
        return escaped(text, character -> !isLayout(character) && isHostile(character));
    }

    /**
     * Returns the text with its line feeds and tabs as they are: what may be sent to a terminal. Every other hostile
     * character becomes the escape by which double quotes of the command language read it back.
     */
    public static String forTerminal(String text) {
        return escaped(text, character -> character != '\n' && character != '\t' && isHostile(character));
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    private static String escaped(String text, IntPredicate hostile) {
        if (isPrintableAscii(text) || text.codePoints().noneMatch(hostile)) {
            return text;
        }
        var visible = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (hostile.test(character)) {
                visible.append("\\u%04x".formatted(character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    private static boolean isPrintableAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) < ' ' || text.charAt(index) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a terminal would obey a character, or could not be sent it. */
    public static boolean isHostile(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        };
    }
}
