package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a load looks that takes its time, and that it can be stopped. */
@Timeout(180)
class LoadIT {

    private static final Pattern BAR =
            Pattern.compile("many\\.ndjson [━─]{24} +\\d+% · [\\d,]+ read · [\\d,]+/s · \\d+:\\d\\d left");

    private static final Pattern COUNT = Pattern.compile("[\\d.]+ MB came through the pipe so far");

    @TempDir
    Path home;

    @Test
    void drawsABarThatIsGoneWhenItIsDone() throws IOException {
        try (var file = Files.newBufferedWriter(home.resolve("many.ndjson"))) {
            for (int i = 0; i < 200_000; i++) {
                file.write(line(i));
            }
        }
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            terminal.type("load many.ndjson").waitFor("load many.ndjson");
            terminal.press("Enter")
                    .waitUntil("a bar", screen -> BAR.matcher(screen).find());

            assertThat(terminal.waitForPrompt())
                    .contains("200000 read: 200000 new (C1-C200000)")
                    .doesNotContain("━", "─", "left");
        }
    }

    @Test
    void countsWhatComesThroughAPipe() throws Exception {
        try (var terminal = loadingFromAPipe()) {
            feed(terminal, COUNT);

            assertThat(terminal.waitFor("left with 0")).contains(" 0 rejected").doesNotContain("so far", "/s");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesTheStoreAsItWasAtControlC(boolean holdsAClaim) throws Exception {
        if (holdsAClaim) {
            assertThat(program().run(java(), "add", "It was there before").exitCode())
                    .isZero();
        }
        try (var terminal = loadingFromAPipe();
                var pipe = open(terminal, COUNT)) {
            terminal.press("C-c");

            assertThat(terminal.waitFor("left with 130"))
                    .contains("interrupted: nothing was recorded")
                    .doesNotContain("so far");
            assertThat(pipe).isNotNull();
        }
        try (var terminal = Terminal.start(home)) {
            terminal.waitForPrompt();
            assertThat(terminal.run("store check")).contains("chain: ok", "projections: ok");
            assertThat(terminal.run("list")).contains(holdsAClaim ? "It was there before" : "0 claims");
        }
    }

    @Test
    void keepsOthersOutOfANewStoreAndIsGoneWhenItIsKilled() throws Exception {
        var store = home.resolve("new.db");
        var many = home.resolve("many.ndjson");
        try (var lines = Files.newBufferedWriter(many)) {
            for (int i = 0; i < 3_000_000; i++) {
                lines.write(line(i));
            }
        }
        var load = program().start(java(), "--store", store.toString(), "load", many.toString());
        while (load.isAlive() && (Files.notExists(store) || Files.size(store) < 20 << 20)) {
            Thread.onSpinWait();
        }
        var other = new Program(program().file(), Files.createDirectory(home.resolve("other")))
                .run(java(), "--store", store.toString(), "list");

        assertThat(other.exitCode()).isEqualTo(3);
        assertThat(other.errors()).contains("the store is busy: " + store, "another console is loading into it");
        assertThat(load.isAlive()).isTrue();
        load.destroyForcibly().waitFor();

        assertThat(program().run(java(), "--store", store.toString(), "list").errors())
                .contains("0 claims");
        assertThat(program()
                        .run(java(), "--store", store.toString(), "store", "check")
                        .output())
                .contains("file: ok", "chain: ok");
    }

    private Program program() {
        return new Program(Program.packagedTree().resolve("bin/onrecord"), home);
    }

    /** Starts a load of what a pipe says, as one command. */
    private Terminal loadingFromAPipe() throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", home.resolve("pipe").toString()).start().waitFor();
        return Terminal.startProgram(
                home,
                List.of(),
                List.of(
                        "sh",
                        "-c",
                        "trap : INT; \"$0\" load - <pipe; echo \"left with $?\"; exec cat",
                        program().file().toString()));
    }

    private static Map<String, String> java() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", System.getenv("PATH"));
    }

    private void feed(Terminal terminal, Pattern wanted) throws IOException {
        open(terminal, wanted).close();
    }

    /** Writes claims to the pipe until the screen shows what is wanted; the pipe stays open. */
    private Writer open(Terminal terminal, Pattern wanted) throws IOException {
        var pipe = Files.newBufferedWriter(home.resolve("pipe"));
        int written = 0;
        while (!wanted.matcher(terminal.screen()).find()) {
            for (int i = 0; i < 2_000; i++) {
                pipe.write(line(written++));
            }
            pipe.flush();
        }
        return pipe;
    }

    private static String line(int number) {
        return "{\"text\":\"claim number " + number + "\"}\n";
    }
}
