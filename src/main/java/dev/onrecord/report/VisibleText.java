package dev.onrecord.report;

/** Stored text on its way to a screen or a file: what a terminal would obey rather than show becomes visible. */
final class VisibleText {

    private VisibleText() {}

    /**
     * Returns the text with control characters, line breaks, characters that change the direction of what follows and
     * halves of surrogate pairs written as escapes, as Java and JSON write them; all else, emoji and right-to-left
     * letters too, stays.
     */
    static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::isHostile)) {
            return text;
        }
        var visible = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isHostile(character)) {
                visible.append("\\u%04x".formatted(character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    private static boolean isHostile(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        };
    }
}
