package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.shell.run.CommandList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a command line is written is known to the shell alone: no text elsewhere names an option or a command to run. */
class CommandSpellingTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/onrecord");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern OPTION = Pattern.compile("(?s).*(?<![\\w-])--[a-z].*");

    @Test
    void isLeftToTheShell() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var spelled = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("shell")))
                    .flatMap(file -> literals(file)
                            .filter(CommandSpellingTests::spellsACommand)
                            .map(literal -> file.getFileName() + ": " + literal));

            assertThat(spelled).isEmpty();
        }
    }

    @Test
    void isNoticed() {
        assertThat(Stream.of(
                        "\"--because\"", "\"name it with --story\"", "\"store check says\"", "\"ask CLAIM first\""))
                .allMatch(CommandSpellingTests::spellsACommand);
        assertThat(Stream.of("\"source \"", "\"asked on 2025--04\"", "\"the store is busy\""))
                .noneMatch(CommandSpellingTests::spellsACommand);
    }

    private static boolean spellsACommand(String literal) {
        return OPTION.matcher(literal).matches() || Names.USED.matcher(literal).matches();
    }

    private static Stream<String> literals(Path file) {
        try {
            var code = COMMENT.matcher(Files.readString(file)).replaceAll("");
            return LITERAL.matcher(code).results().map(MatchResult::group);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names of commands as they stand in a line: two words, or one before a placeholder, a claim or an entry. */
    private static final class Names {

        private static final Pattern USED = Pattern.compile(
                "(?s).*\\b(?:" + twoWords() + "|(?:" + oneWord() + ") (?:" + arguments() + "|[CE]\\d)).*");

        private static String twoWords() {
            return names().filter(name -> name.contains(" ")).collect(Collectors.joining("|"));
        }

        private static String oneWord() {
            return names().filter(name -> !name.contains(" ")).collect(Collectors.joining("|"));
        }

        private static String arguments() {
            return CommandList.catalogue().signatures().stream()
                    .flatMap(signature -> signature.arguments().stream())
                    .map(argument -> argument.name())
                    .distinct()
                    .collect(Collectors.joining("|"));
        }

        private static Stream<String> names() {
            return CommandList.catalogue().names().stream();
        }
    }
}
