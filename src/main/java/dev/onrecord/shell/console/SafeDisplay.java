package dev.onrecord.shell.console;

import dev.onrecord.report.VisibleText;
import org.jline.reader.MaskingCallback;

/** Shows of a line that is being typed what a terminal would obey; the line itself stays as it is. */
final class SafeDisplay implements MaskingCallback {

    @Override
    public String display(String line) {
        return VisibleText.asData(line);
    }

    @Override
    public String history(String line) {
        return line;
    }
}
