package dev.onrecord.shell.command.provenance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The program that the desktop opens a file with. */
final class Viewer {

    private static final long SECONDS_TO_START = 5;

    private Viewer() {}

    /** Opens a file where there is a desktop; returns whether that was begun. */
    static boolean open(Path file) {
        var command = command(file);
        if (command.isEmpty()) {
            return false;
        }
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static List<String> command(Path file) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return List.of("open", file.toString());
        }
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
        }
        var hasDesktop = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        return hasDesktop ? List.of("xdg-open", file.toString()) : List.of();
    }
}
