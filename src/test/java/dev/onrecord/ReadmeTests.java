package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README tells what happens. */
class ReadmeTests {

    private static final Path README = Path.of("README.md");
    private static final Pattern SESSION = Pattern.compile("(?s)(## A session\n\n```text\n)(.*?)(```\n)");

    @TempDir
    Path folder;

    @Test
    void theSessionGoesAsItIsTold() throws IOException {
        var readme = Files.readString(README);
        var told = SESSION.matcher(readme);
        assertThat(told.find()).isTrue();
        var happened = replay(told.group(2));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(
                    README, told.replaceFirst(Matcher.quoteReplacement(told.group(1) + happened + told.group(3))));
            return;
        }
        assertThat(told.group(2)).as("README.md; -Dgolden=write renews it").isEqualTo(happened);
    }

    /** Runs the lines that begin with a prompt, one after the other in one session, and returns what the screen shows. */
    private String replay(String session) throws IOException {
        var screen = new StringBuilder();
        var commands = session.lines().filter(line -> line.startsWith("> ")).toList();
        for (int count = 1; count <= commands.size(); count++) {
            var shown = shown(commands.subList(0, count));
            var before = count == 1 ? "" : shown(commands.subList(0, count - 1));
            assertThat(shown).startsWith(before);
            screen.append(commands.get(count - 1)).append('\n').append(shown.substring(before.length()));
        }
        return screen.toString();
    }

    private String shown(List<String> commands) throws IOException {
        var script = commands.stream().map(line -> line.substring(2)).collect(Collectors.joining("\n"));
        return Console.in(Files.createTempDirectory(folder, "session"))
                .script(script, "--keep-going")
                .screen()
                .replaceAll("(?m)^\\S+script\\.onr:\\d+:", "prompt:1:")
                .replaceAll("(?m)^\\d+ lines?: .*\n\\z", "");
    }

    @Test
    void theFilesItNamesAreThere() throws IOException {
        var links = Pattern.compile("\\]\\(((?:src|data)/[^)]+)\\)").matcher(Files.readString(README));
        var named = links.results().map(link -> link.group(1)).distinct().toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }
}
