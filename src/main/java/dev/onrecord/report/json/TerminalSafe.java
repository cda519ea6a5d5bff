package dev.onrecord.report.json;

import dev.onrecord.report.VisibleText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes in JSON strings also what a terminal would obey, so that a file can be looked at; it reads back the same.
 *
 * <p>Surrogates are left alone: pairs are letters, and the generator sees one half at a time.
 */
final class TerminalSafe extends CharacterEscapes {

    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    TerminalSafe() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return VisibleText.isHostile(character) && !Character.isSurrogate((char) character)
                ? new SerializedString("\\u%04X".formatted(character))
                : null;
    }
}
