package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Shells complete calls of the packaged program by the scripts below its {@code share} folder. */
@Timeout(180)
class ShellCompletionIT {

    private static final Path TREE = Program.packagedTree().toAbsolutePath();

    @TempDir
    Path home;

    private List<String> environment;

    @BeforeEach
    void record() throws IOException, InterruptedException {
        var store = "ONRECORD_STORE=" + home.resolve("desk's record.db");
        environment = List.of(
                store,
                "PS1=$ ",
                "HISTFILE=/dev/null",
                "ONRECORD_ARCHIVE=none",
                "PATH=" + TREE.resolve("bin") + ":" + System.getenv("PATH"));
        Files.writeString(home.resolve("claims of april.json"), "[]");
        var variables = Map.of(
                "ONRECORD_STORE",
                store.substring(store.indexOf('=') + 1),
                "JAVA_HOME",
                System.getProperty("java.home"));
        new Program(TREE.resolve("bin/onrecord"), home)
                .run(variables, "add", "It rained", "--key", "rain", "--about", "North Korea");
    }

    @Test
    void bashCompletesCommandsOptionsValuesNamesAndFiles() throws IOException {
        Terminal.assumeInstalled("bash");
        try (var shell = Terminal.startProgram(home, environment, List.of("bash", "--norc", "--noprofile", "-i"))) {
            enter(shell, "source '" + TREE.resolve("share/bash-completion/completions/onrecord") + "'");

            completes(shell, "onrecord unv", "onrecord unverified");
            completes(shell, "onrecord store bac", "onrecord store backup");
            completes(shell, "onrecord --quiet list --sor", "onrecord --quiet list --sort");
            completes(shell, "onrecord list --sort -conf", "onrecord list --sort -confidence");
            completes(shell, "onrecord list --format=nd", "onrecord list --format=ndjson");
            completes(shell, "onrecord record non-adm", "onrecord record non-admission");
            completes(shell, "onrecord list --about Nor", "onrecord list --about North\\ Korea");
            completes(shell, "onrecord list --about \"Nor", "onrecord list --about \"North Korea\"");
            completes(shell, "onrecord show ra", "onrecord show rain");
            completes(shell, "onrecord load cl", "onrecord load claims\\ of\\ april.json");
        }
    }

    @Test
    void zshCompletesThemWithDescriptions() throws IOException {
        Terminal.assumeInstalled("zsh");
        try (var shell = Terminal.startProgram(home, environment, List.of("zsh", "-f"))) {
            enter(shell, "fpath=('" + TREE.resolve("share/zsh/site-functions") + "' $fpath)");
            enter(shell, "autoload -U compinit && compinit -u -D");

            completes(shell, "onrecord unv", "onrecord unverified");
            completes(shell, "onrecord --quiet list --sor", "onrecord --quiet list --sort");
            completes(shell, "onrecord list --format=nd", "onrecord list --format=ndjson");
            completes(shell, "onrecord list --about Nor", "onrecord list --about North\\ Korea");
            completes(shell, "onrecord list --about \"Nor", "onrecord list --about \"North Korea\"");
            completes(shell, "onrecord show ra", "onrecord show rain");
            completes(shell, "onrecord load cl", "onrecord load claims\\ of\\ april.json");
            assertThat(shell.type("onrecord wi").press("Tab", "Tab").waitFor("withdraw"))
                    .contains("withdraw");
            assertThat(shell.press("C-u").type("onrecord s").press("Tab", "Tab").waitFor("summary  "))
                    .contains("show ", "Show claims with everything");
        }
    }

    @Test
    void bashCompletesByTheScriptThatTheProgramPrints() throws IOException {
        Terminal.assumeInstalled("bash");
        try (var shell = Terminal.startProgram(home, environment, List.of("bash", "--norc", "--noprofile", "-i"))) {
            enter(shell, "source <(onrecord completion bash)");

            completes(shell, "onrecord unv", "onrecord unverified");
        }
    }

    /** Runs a line of the shell's own, and waits for the prompt after it. */
    private static void enter(Terminal shell, String line) throws IOException {
        shell.waitUntil("a prompt", screen -> screen.endsWith("$"));
        shell.type(line).press("Enter");
        shell.waitUntil("a prompt after " + line, screen -> screen.contains(line) && screen.endsWith("$"));
        shell.type("clear").press("Enter");
        shell.waitUntil("an empty screen", screen -> screen.equals("$"));
    }

    private static void completes(Terminal shell, String typed, String completed) throws IOException {
        shell.type(typed).waitFor(typed);
        shell.press("Tab").waitUntil("\"" + completed + "\"", screen -> screen.endsWith("$ " + completed));
        shell.press("C-u");
        shell.waitUntil("an empty line", screen -> screen.endsWith("$"));
    }
}
