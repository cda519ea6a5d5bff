package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.shell.run.CommandList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The sessions that are written down happen as written, and every command is in one of them.
 *
 * <p>{@code -Dgolden=write} writes them down anew.
 */
@ExtendWith(OnRecordExtension.class)
class SessionTests {

    private static final Path SESSIONS = Path.of("src", "test", "resources", "sessions");
    private static final Catalogue CATALOGUE = CommandList.catalogue();

    @TestFactory
    Stream<DynamicTest> goAsWrittenDown(Console console) throws IOException {
        return sessions().stream()
                .map(session -> DynamicTest.dynamicTest(
                        session.file().getFileName().toString(), () -> check(session, console)));
    }

    private static void check(Transcript session, Console console) throws IOException {
        var folder = Files.createDirectory(
                console.file(session.file().getFileName().toString().replace(".txt", "")));
        var replayed = session.replay(Console.in(folder));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(session.file(), replayed);
        }
        assertThat(session.written()).isEqualTo(replayed);
    }

    @TestFactory
    Stream<DynamicTest> eachCommandHasASummaryAndExamplesThatParse() {
        return CATALOGUE.signatures().stream()
                .map(signature -> DynamicTest.dynamicTest(signature.name(), () -> {
                    assertThat(signature.summary()).isNotBlank().doesNotEndWith(".");
                    assertThat(signature.examples()).isNotEmpty().allSatisfy(SessionTests::parses);
                }));
    }

    private static void parses(String example) {
        var match = CATALOGUE.find(WordReader.read(example));
        match.bind(Clock.systemUTC());
    }

    @Test
    void showEachCommand() throws IOException {
        var shown = new HashSet<String>();
        for (Transcript session : sessions()) {
            for (String command : session.commands()) {
                shown.addAll(name(command));
            }
        }

        assertThat(shown)
                .containsAll(
                        CATALOGUE.signatures().stream().map(Signature::name).toList());
    }

    /** Returns the name of the command; none for a line that is wrong on purpose. */
    private static List<String> name(String command) {
        return CATALOGUE.signatures().stream()
                .map(Signature::name)
                .filter(name -> command.equals(name) || command.startsWith(name + " "))
                .toList();
    }

    private static List<Transcript> sessions() throws IOException {
        try (var files = Files.list(SESSIONS)) {
            return files.sorted().map(Transcript::new).toList();
        }
    }
}
