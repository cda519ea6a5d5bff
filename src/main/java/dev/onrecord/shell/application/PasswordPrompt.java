package dev.onrecord.shell.application;

import dev.onrecord.shell.run.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Asks for a password on the terminal, without showing it.
 *
 * @param notes where the question goes
 */
record PasswordPrompt(Streams streams, PrintWriter notes) {

    /** Returns what was typed; empty where nobody is there, or nothing was typed. */
    Optional<String> ask(String prompt) {
        if (!streams.inIsTerminal()) {
            return Optional.empty();
        }
        var console = System.console();
        if (console != null) {
            var typed = console.readPassword("%s", prompt);
            return Optional.ofNullable(typed).filter(word -> word.length > 0).map(String::new);
        }
        notes.print(prompt);
        notes.flush();
        return Optional.of(line()).filter(word -> !word.isEmpty());
    }

    private String line() {
        var bytes = new ByteArrayOutputStream();
        try {
            for (int next = streams.in().read();
                    next >= 0 && next != '\n';
                    next = streams.in().read()) {
                bytes.write(next);
            }
        } catch (IOException closed) {
            return "";
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
