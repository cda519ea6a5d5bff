package dev.onrecord.shell.console;

import dev.onrecord.report.VisibleText;
import org.jline.reader.MaskingCallback;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Shows of a line that is being typed what a terminal would obey; the line itself stays as it is. */
final class SafeDisplay implements MaskingCallback {

    private SafeDisplay() {}

    /** Returns what shows a line on a terminal; null for a dumb one, on which JLine would hide the line instead. */
    static @Nullable SafeDisplay on(Terminal terminal) {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB) ? null : new SafeDisplay();
    }

    @Override
    public String display(String line) {
        return VisibleText.forTerminal(line);
    }

    @Override
    public String history(String line) {
        return line;
    }
}
