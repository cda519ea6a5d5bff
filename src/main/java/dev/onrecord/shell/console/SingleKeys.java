package dev.onrecord.shell.console;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;

/** Reads single keys; between two of them the terminal is as it was. A dumb terminal gives them after Enter. */
final class SingleKeys {

    private static final int ESCAPE = 27;
    private static final int CONTROL_C = 3;
    private static final int CONTROL_D = 4;

    /** How long the rest of a sequence, such as that of an arrow key, may take, in milliseconds. */
    private static final long REST = 25;

    private final Terminal terminal;

    SingleKeys(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the next key that is a character, in lower case; empty at Ctrl-C, Ctrl-D and where nobody types any more. */
    Optional<String> next() {
        var before = terminal.enterRawMode();
        try {
            var raw = terminal.getAttributes();
            raw.setLocalFlag(LocalFlag.ISIG, false);
            terminal.setAttributes(raw);
            return character();
        } catch (InterruptedIOException stopped) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            terminal.setAttributes(before);
        }
    }

    private Optional<String> character() throws IOException {
        var key = terminal.reader().read();
        while (key == ESCAPE || key == '\n' || key == '\r') {
            if (key == ESCAPE) {
                skipSequence();
            }
            key = terminal.reader().read();
        }
        return key < 0 || key == CONTROL_C || key == CONTROL_D
                ? Optional.empty()
                : Optional.of(Character.toString(key).toLowerCase(Locale.ROOT));
    }

    /** Passes over what follows an escape: {@code [} with parameters and a last character (ECMA-48), or one character. */
    private void skipSequence() throws IOException {
        var next = follows() ? terminal.reader().read() : ESCAPE;
        if (next == '[') {
            do {
                next = follows() ? terminal.reader().read() : '~';
            } while (next < '@' || next > '~');
        } else if (next == 'O' && follows()) {
            terminal.reader().read();
        }
    }

    private boolean follows() throws IOException {
        return terminal.reader().peek(REST) >= 0;
    }
}
