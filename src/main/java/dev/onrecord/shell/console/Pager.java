package dev.onrecord.shell.console;

import java.io.ByteArrayInputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;

/** Shows a text that is taller than the screen page by page. */
final class Pager {

    private final Terminal terminal;

    Pager(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Tells whether a text needs more lines than the screen has beside the prompt. */
    boolean isTaller(String text) {
        var rows = terminal.getHeight();
        return rows > 1 && !isDumb() && text.lines().limit(rows).count() >= rows;
    }

    private boolean isDumb() {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    /** Shows a text until the reader leaves it, by {@code q} or Ctrl-C. */
    void show(String text) {
        var reader = Thread.currentThread();
        var outer = terminal.handle(Terminal.Signal.INT, signal -> reader.interrupt());
        try (var bytes = new ByteArrayInputStream(text.getBytes(Charset.defaultCharset()))) {
            new Less(terminal, Path.of("")).run(new Source.InputStreamSource(bytes, true, "q leaves"));
        } catch (InterruptedException | IOError | IOException failed) {
            refuseUnlessLeft(failed);
        } finally {
            Thread.interrupted();
            terminal.handle(Terminal.Signal.INT, outer);
        }
    }

    /** Ctrl-C while a key is waited for comes as a failure to read one. */
    private static void refuseUnlessLeft(Throwable failed) {
        var isLeft = failed instanceof InterruptedException || failed instanceof InterruptedIOException;
        if (!isLeft && !(failed.getCause() instanceof InterruptedIOException)) {
            throw new IllegalStateException("the pager failed", failed);
        }
    }
}
