package dev.onrecord.intake.text;

import java.util.Optional;

/** Tells which texts cannot be kept byte for byte, and cuts those that are too long to be shown. */
public final class Characters {

    private Characters() {}

    /** Returns a text in at most so many UTF-16 units, with a mark where it was cut, and never half a character. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /** Returns what is wrong with a text; empty for one that can be kept. */
    public static Optional<String> faultIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return Optional.of("found a NUL character, expected a text without");
            }
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return Optional.of("found \\u%04x alone, which is half a character".formatted((int) unit));
                }
                i++;
            }
        }
        return Optional.empty();
    }
}
