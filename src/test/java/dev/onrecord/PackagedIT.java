package dev.onrecord;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.onrecord.Program.Outcome;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program as a process, from end to end: with this Java and with newer ones, wherever it lies. */
@Timeout(120)
class PackagedIT {

    private static final Path LAUNCHER = Path.of("bin", "onrecord");
    private static final Map<String, Integer> SIGNALS = Map.of("HUP", 1, "INT", 2, "TERM", 15);

    @TempDir
    Path folder;

    private Program program;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void startWithThePackage() {
        program = new Program(Program.packagedTree().resolve(LAUNCHER), folder);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("ONRECORD_ARCHIVE", "none");
        environment.put("ONRECORD_STORE", folder.resolve("store.db").toString());
    }

    @Test
    void recordsAndShowsWithResultsApartFromNotes() throws Exception {
        var added = run("add", "Hundreds 북한 \"were\"  hired");
        var listed = run("list", "--format", "ndjson");

        assertThat(added).isEqualTo(new Outcome(0, "", "C1 unverified · added · 1 still unverified\n"));
        assertThat(listed.output())
                .contains("\"text\":\"Hundreds 북한 \\\"were\\\"  hired\"")
                .hasLineCount(1);
        assertThat(listed.errors()).isEqualTo("1 claim\n");
    }

    @Test
    void holdsTheSampleStoryThatItsHelpBeginsWith() throws Exception {
        var tree = copyTree("unpacked");
        program = new Program(tree.resolve(LAUNCHER), tree);

        assertThat(run("help", "load").output()).contains("load data/wildberries.json");
        assertThat(run("load", "data/wildberries.json").errors()).contains("11 new (C1-C11)");
        assertThat(tree.resolve("README.md")).content().contains("bin/onrecord run data/wildberries.onr");
    }

    @Test
    void namesTheLicenceOfEachLibrary() throws Exception {
        var tree = Program.packagedTree();
        var notice = Files.readString(tree.resolve("NOTICE"));

        assertThat(tree.resolve("LICENSE")).content().contains("Apache License", "Version 2.0");
        try (var jars = Files.newDirectoryStream(tree.resolve("lib"), "*.jar")) {
            for (Path jar : jars) {
                var library = jar.getFileName().toString().replaceFirst("-\\d.*", "");
                assertThat(notice).containsPattern("\\b" + Pattern.quote(library) + "\\b");
                if (library.equals("onrecord")) {
                    try (var files = FileSystems.newFileSystem(jar)) {
                        assertThat(files.getPath("META-INF", "LICENSE"))
                                .hasSameTextualContentAs(tree.resolve("LICENSE"));
                        assertThat(files.getPath("META-INF", "NOTICE")).hasSameTextualContentAs(tree.resolve("NOTICE"));
                    }
                }
            }
        }
    }

    @Test
    void loadsWhatAPipeOfTheShellGives() throws Exception {
        Terminal.assumeInstalled("bash");

        var loaded = inShell("bash", "\"$ONRECORD\" load <(printf 'text\\none\\ntwo\\n') --format csv");

        assertThat(loaded.exitCode()).as(loaded.errors()).isZero();
        assertThat(run("list", "--format", "csv").output()).hasLineCount(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list --format json", "summary --format csv", "log", "help", "--version"})
    void endsWithThreeWhereItsOutputCannotBeWritten(String line) throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        assumeThat(System.getProperty("user.name"))
                .as("devices are not written as root")
                .isNotEqualTo("root");
        run("add", "one");

        var failed = inShell("sh", "\"$ONRECORD\" " + line + " >/dev/full");

        assertThat(failed.exitCode()).isEqualTo(3);
        assertThat(failed.errors()).contains("could not be written: ").doesNotContain("1 claim");
    }

    @Test
    void endsQuietlyWhereNobodyReadsOn() throws Exception {
        run("load", manyClaims(20_000).toString());

        var cut = inShell("sh", "{ \"$ONRECORD\" list --format ndjson; echo ended with $? >&2; } | head -1");

        assertThat(cut.output()).hasLineCount(1);
        assertThat(cut.errors()).isEqualTo("ended with 0\n");
    }

    private Path manyClaims(int number) throws IOException {
        var lines = IntStream.range(0, number)
                .mapToObj(claim -> "Claim " + claim + "\n")
                .collect(joining());
        return Files.writeString(folder.resolve("many.csv"), "text\n" + lines);
    }

    private Outcome inShell(String shell, String script) throws Exception {
        var variables = new HashMap<>(environment);
        variables.put("ONRECORD", program.file().toString());
        return new Program(Path.of("/bin", shell), folder).run(variables, "-c", script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show C1", "expect claims 7", "load nowhere.json"})
    void endsWithOneWhereACommandFails(String line) throws Exception {
        assertThat(run(line.split(" ")).exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lst", "add", "--stroe x list", "list --limit x"})
    void endsWithTwoWhereTheLineCannotBeRead(String line) throws Exception {
        var outcome = run(line.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).startsWith("onrecord:1:").doesNotContain("\tat ");
    }

    @Test
    void endsWithThreeWhereTheStoreCannotBeOpened() throws Exception {
        Files.writeString(folder.resolve("store.db"), "this is a letter, and no store at all");

        var outcome = run("list");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.errors())
                .contains("not an onrecord store, nor any SQLite file: ")
                .contains("hint: ");
    }

    @Test
    void runsPipedCommandsAsOneTransaction() throws Exception {
        var failed = program.runReading("add one\nlst\n", environment);
        var done = program.runReading("add one\r\nadd two\nlist --format csv\n", environment);

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.errors()).contains("stdin:2:1: lst: no command \"lst\"");
        assertThat(done.exitCode()).isZero();
        assertThat(done.output()).contains("one", "two").hasLineCount(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void keepsNothingOfAScriptThatIsInterrupted(String signal) throws Exception {
        assumeThat(isIgnored(signal))
                .as("a build that ignores the signal hands that on to what it starts")
                .isFalse();
        var many = manyClaims(300_000);
        var script = Files.writeString(
                folder.resolve("script.onr"), "add one\nload " + many + " --progress plain\nadd two\n");
        var process = program.start(environment, "run", script.toString());
        while (process.isAlive() && !Files.readString(folder.resolve("errors")).contains(" read")) {
            Thread.onSpinWait();
        }

        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor()).isEqualTo(128 + SIGNALS.get(signal));
        assertThat(run("list", "--format", "ndjson").output()).isEmpty();
    }

    /** Tells whether this process ignores a signal, as one that was started with nohup ignores HUP. */
    private static boolean isIgnored(String signal) throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                    .anyMatch(mask -> ((mask >> (SIGNALS.get(signal) - 1)) & 1) == 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "help", "help rate", "rate --help", "completion zsh", "lst"})
    void answersWithoutAStoreAndWithoutTheApplication(String line) throws Exception {
        environment.put("ONRECORD_JAVA_OPTS", "-Xlog:class+load:stderr");

        var outcome = run(line.split(" "));

        assertThat(outcome.output() + outcome.errors()).isNotBlank();
        assertThat(outcome.errors())
                .contains("dev.onrecord.OnRecord ")
                .doesNotContain("DefaultListableBeanFactory ", "org.sqlite");
        assertThat(folder.resolve("store.db")).doesNotExist();
    }

    @Test
    void makesNoTerminalNoMigrationAndNoLoggingForACommand() throws Exception {
        run("add", "one");
        environment.put("ONRECORD_JAVA_OPTS", "-Xlog:class+load:stderr");

        var loaded = run("list").errors().lines().toList();

        assertThat(loaded)
                .anyMatch(line -> line.contains("DefaultListableBeanFactory "))
                .anyMatch(line -> line.contains("org.sqlite."))
                .noneMatch(line -> List.of("org.flywaydb.", "jakarta.validation.", "slf4j.impl").stream()
                        .anyMatch(line::contains));
        assertThat(loaded.stream().filter(line -> line.contains("org.jline.")))
                .as("of the terminal, the widths of characters alone")
                .allMatch(line -> line.contains("org.jline.utils.WCWidth"));
        assertThat(loaded.stream().filter(line -> line.contains("springframework.shell.")))
                .as("of the shell, its core alone")
                .allMatch(line -> line.contains("springframework.shell.core."));
    }

    @Test
    void writesNothingWhereItOnlyReads() throws Exception {
        run("add", "one");
        var before = Files.getLastModifiedTime(folder.resolve("store.db"));
        var bytes = Files.readAllBytes(folder.resolve("store.db"));

        run("list");

        assertThat(Files.getLastModifiedTime(folder.resolve("store.db"))).isEqualTo(before);
        assertThat(Files.readAllBytes(folder.resolve("store.db"))).isEqualTo(bytes);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("store.db", "errors");
        }
    }

    @Test
    void startsFromTheArchiveMadeWhenItWasPackaged() throws Exception {
        environment.remove("ONRECORD_ARCHIVE");
        environment.put("ONRECORD_JAVA_OPTS", "-Xlog:class+load:stderr");
        var link = Files.createSymbolicLink(
                folder.resolve("link"), Program.packagedTree().toAbsolutePath());

        for (Path tree : List.of(Program.packagedTree(), link)) {
            program = new Program(tree.resolve(LAUNCHER), folder);
            assertThat(run("help").errors())
                    .containsPattern("dev.onrecord.OnRecord source: shared objects file")
                    .containsPattern("HelpCommand source: shared objects file");
        }
        Files.delete(link);
    }

    @Test
    void worksWhereItWasCarriedToAndMakesAnArchiveThereForTheUser() throws Exception {
        copyTree("carried");
        environment.remove("ONRECORD_ARCHIVE");
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());

        assertThat(run("--version").exitCode()).isZero();
        var archive = await(folder.resolve("cache/onrecord"), ".jsa").or(() -> Optional.empty());
        environment.put("ONRECORD_JAVA_OPTS", "-Xlog:class+load:stderr");

        assertThat(archive).isPresent();
        assertThat(run("--version").errors()).containsPattern("dev.onrecord.OnRecord source: shared objects file");
    }

    @Test
    void worksFromAFolderThatCannotBeWrittenWithBlanksAndHangulInItsName() throws Exception {
        var tree = copyTree("빈 칸  dir");
        try (var files = Files.walk(tree)) {
            for (Path file : files.toList()) {
                var bits = Files.isDirectory(file) || file.endsWith(LAUNCHER) ? "r-xr-xr-x" : "r--r--r--";
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(bits));
            }
        }
        recordsAndShowsWithResultsApartFromNotes();
        for (String writable : List.of("", "bin", "lib")) {
            Files.setPosixFilePermissions(tree.resolve(writable), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(Files.exists(tree.resolve("bin/errors"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void servesSeveralUsersAtOnce() throws Exception {
        var processes = new ArrayList<Process>();
        for (int user = 0; user < 4; user++) {
            var own = Files.createDirectory(folder.resolve("user" + user));
            processes.add(
                    new Program(program.file(), own).start(environment, "--as", "user" + user, "add", "claim " + user));
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(run("list", "--format", "ndjson").output()).hasLineCount(4).contains("C1", "C2", "C3", "C4");
    }

    @Test
    void runsOnNewerJavaJustTheSame() throws Exception {
        var newer = newerJava();
        assumeThat(newer).as("a newer Java beside this one").isPresent();
        environment.put("JAVA_HOME", newer.orElseThrow().toString());

        recordsAndShowsWithResultsApartFromNotes();
        assertThat(run("show", "C9").errors()).startsWith("onrecord:1:6: show: no claim C9");
        assertThat(run("summary").errors()).isEmpty();
    }

    private Outcome run(String... words) throws IOException, InterruptedException {
        return program.run(environment, words);
    }

    private Path copyTree(String name) throws IOException, InterruptedException {
        var copy = folder.resolve(name);
        var done = new ProcessBuilder("cp", "-R", Program.packagedTree().toString(), copy.toString()).start();
        assertThat(done.waitFor()).isZero();
        program = new Program(copy.resolve(LAUNCHER), folder);
        return copy;
    }

    /** Waits for a file of an ending in a folder. */
    private static Optional<Path> await(Path folder, String ending) throws IOException {
        for (long deadline = System.nanoTime() + 90_000_000_000L; System.nanoTime() < deadline; Thread.onSpinWait()) {
            try (var files = Files.list(folder)) {
                var found =
                        files.filter(file -> file.toString().endsWith(ending)).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns an installation beside that of this Java whose version is higher. */
    private static Optional<Path> newerJava() throws IOException {
        try (var installed = Files.list(Path.of(System.getProperty("java.home")).getParent())) {
            return installed
                    .filter(home -> Files.isRegularFile(home.resolve("release")))
                    .filter(home -> version(home) > Runtime.version().feature())
                    .findFirst();
        }
    }

    private static int version(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("\\D+", " ").strip().split(" ")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    @Test
    void comparesByWordsAloneUntilTheModelOfLanguageIsInstalled() throws Exception {
        run("add", "The bakery in the old town sells bread made of sawdust.");
        run("add", "Pyongyang sent troops to help Moscow.");

        var alone = run("similar", "North Korean soldiers fight for Russia");
        assertThat(alone.errors()).contains("0 claims by words alone");

        var model = Program.packagedTree().resolveSibling(System.getProperty("onrecord.meaning"));
        environment.put("ONRECORD_JAVA_OPTS", "-Donrecord.semantic=" + model.resolve(Path.of("lib", "semantic")));
        var both = run("similar", "North Korean soldiers fight for Russia");
        assertThat(both.errors()).contains("1 claim by words and meaning");
        assertThat(both.output()).contains("Pyongyang sent troops").contains("meaning 0.");
    }

    @Test
    void saysThatAModelOfLanguageCannotBeUsed() throws Exception {
        run("add", "Pyongyang sent troops to help Moscow.");
        var broken = Files.createDirectory(folder.resolve("broken"));
        var model = Program.packagedTree()
                .resolveSibling(System.getProperty("onrecord.meaning"))
                .resolve(Path.of("lib", "semantic"));
        try (var jars = Files.newDirectoryStream(model, "onrecord-*.jar")) {
            for (Path jar : jars) {
                Files.copy(jar, broken.resolve(jar.getFileName()));
            }
        }
        environment.put("ONRECORD_JAVA_OPTS", "-Donrecord.semantic=" + broken);

        var found = run("similar", "Pyongyang sent troops");

        assertThat(found.exitCode()).isZero();
        assertThat(found.output()).contains("Pyongyang sent troops to help Moscow.");
        assertThat(found.errors())
                .contains("cannot be used")
                .contains("1 claim by words alone")
                .doesNotContain("\tat ");
    }

    /** The model answers where there is no network at all. */
    @Test
    void theModelOfLanguageNeedsNoNetwork() throws Exception {
        var alone = new ProcessBuilder("unshare", "-rn", "true").start();
        assumeThat(alone.waitFor()).as("unshare works here").isZero();
        run("add", "Pyongyang sent troops to help Moscow.");
        var model = Program.packagedTree().resolveSibling(System.getProperty("onrecord.meaning"));
        environment.put("ONRECORD_JAVA_OPTS", "-Donrecord.semantic=" + model.resolve(Path.of("lib", "semantic")));

        var cut = new Program(Path.of("/usr/bin/unshare"), folder)
                .run(
                        environment,
                        "-rn",
                        Program.packagedTree().resolve(LAUNCHER).toString(),
                        "similar",
                        "North Korean soldiers fight for Russia");

        assertThat(cut.errors()).contains("1 claim by words and meaning");
    }
}
