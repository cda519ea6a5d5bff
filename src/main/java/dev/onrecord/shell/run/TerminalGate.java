package dev.onrecord.shell.run;

import dev.onrecord.report.Palette;
import dev.onrecord.report.Screen;
import dev.onrecord.report.VisibleText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one way to a terminal: what a terminal would obey is shown as an escape, but for what the console itself says in
 * that way.
 *
 * <p>It is the last line of defence: whoever writes stored text makes it {@linkplain VisibleText visible} by the rules of
 * the format. What is only begun is held until the rest of it is written, or all is flushed.
 */
public final class TerminalGate extends Writer {

    private static final List<String> OWN = Stream.concat(
                    Palette.COLOURS.sequences(),
                    Stream.of("\r\n", StandardOutput.TAKE_AWAY, Screen.FIRST_STRONG_ISOLATE, Screen.POP_ISOLATE))
            .toList();

    private final Writer terminal;
    private final StringBuilder held = new StringBuilder();

    /** Creates the gate before a terminal. */
    public TerminalGate(Writer terminal) {
        this.terminal = terminal;
    }

    @Override
    public void write(char[] units, int from, int length) throws IOException {
        var text = held.append(units, from, length).toString();
        held.setLength(0);
        int at = 0;
        while (at < text.length()) {
            int harmless = at;
            while (harmless < text.length() && isHarmless(text.charAt(harmless))) {
                harmless++;
            }
            terminal.write(text, at, harmless - at);
            at = harmless < text.length() ? pass(text, harmless) : harmless;
        }
    }

    private static boolean isHarmless(char unit) {
        return unit == '\n' || unit == '\t' || !VisibleText.isHostile(unit);
    }

    /** Lets through what begins with a unit that may be hostile, or holds it, and returns where the text goes on. */
    private int pass(String text, int at) throws IOException {
        var own = OWN.stream().filter(sequence -> text.startsWith(sequence, at)).findFirst();
        if (own.isPresent()) {
            terminal.write(own.get());
            return at + own.get().length();
        }
        if (isBegun(text, at)) {
            held.append(text, at, text.length());
            return text.length();
        }
        int end = text.offsetByCodePoints(at, 1);
        terminal.write(VisibleText.forTerminal(text.substring(at, end)));
        return end;
    }

    private static boolean isBegun(String text, int at) {
        int length = text.length() - at;
        return (length == 1 && Character.isHighSurrogate(text.charAt(at)))
                || OWN.stream().anyMatch(sequence -> sequence.regionMatches(0, text, at, length));
    }

    @Override
    public void flush() throws IOException {
        terminal.write(VisibleText.forTerminal(held.toString()));
        held.setLength(0);
        terminal.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        terminal.close();
    }
}
