package dev.onrecord.shell.console;

import dev.onrecord.report.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.reader.MaskingCallback;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jspecify.annotations.Nullable;

/**
 * JLine's line reader, which sends a terminal nothing to obey, be it prompt, line, suggestion, search or menu. What
 * moves the cursor over the line is shown by {@link SafeDisplay}.
 */
final class SafeLineReader extends LineReaderImpl {

    private SafeLineReader(Terminal terminal) throws IOException {
        super(terminal, "onrecord");
    }

    /** Returns a reader of lines from a terminal. */
    static LineReaderImpl on(Terminal terminal) {
        try {
            return new SafeLineReader(terminal);
        } catch (IOException failed) {
            throw new UncheckedIOException("the terminal failed", failed);
        }
    }

    @Override
    public String readLine(
            @Nullable String prompt,
            @Nullable String rightPrompt,
            @Nullable MaskingCallback none,
            @Nullable String buffer) {
        return super.readLine(prompt, rightPrompt, SafeDisplay.on(terminal), buffer);
    }

    @Override
    public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
        var shown = super.getDisplayedBufferWithPrompts(secondaryPrompts);
        var text = shown.toString();
        if (VisibleText.forTerminal(text).equals(text)) {
            return shown;
        }
        var safe = new AttributedStringBuilder();
        int end;
        for (int at = 0; at < text.length(); at = end) {
            end = text.offsetByCodePoints(at, 1);
            safe.append(VisibleText.forTerminal(text.substring(at, end)), shown.styleAt(at));
        }
        return safe.toAttributedString();
    }
}
