package dev.onrecord.shell.command.history;

import dev.onrecord.shell.command.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file in which the console keeps what was typed at its prompt, a line each: the moment in milliseconds, a colon, and the
 * line with its line breaks and backslashes escaped.
 *
 * @param file need not be there
 */
public record TypedLines(Path file) {

    private static final Pattern MOMENT = Pattern.compile("^\\d+:");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    /** Takes lines out of the file when the run commits, and out of what the console offers. */
    void forget(Predicate<String> unwanted, Output output) {
        try {
            if (!Files.isRegularFile(file)) {
                output.forgetTyped();
                return;
            }
            var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var kept =
                    lines.stream().filter(line -> !unwanted.test(typed(line))).toList();
            if (kept.size() < lines.size()) {
                write(kept, lines.size() - kept.size(), output);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(List<String> kept, int gone, Output output) throws IOException {
        var told = "lines taken out of what was typed at the prompt: " + gone;
        Files.write(output.privatePendingFile(file, told), kept);
        output.forgetTyped();
    }

    private static String typed(String kept) {
        var line = MOMENT.matcher(kept).replaceFirst("");
        return ESCAPE.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).equals("n") ? "\n" : found.group(1)));
    }
}
