package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged {@code bin/onrecord}: how it finds Java, and what it leaves to it. */
@Timeout(180)
class LauncherIT {

    private static final String MAIN = "dev.onrecord.OnRecord";

    @TempDir
    Path folder;

    @Test
    void startsTheConsole() throws IOException, InterruptedException {
        var packaged = new Program(Program.packagedTree().resolve("bin/onrecord"), folder);

        var outcome = packaged.run(Map.of("JAVA_HOME", System.getProperty("java.home")), "--version");

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.output()).startsWith("onrecord 0.");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void passesArgumentsThroughByteForByte() throws IOException, InterruptedException {
        var words = new String[] {
            "add", "", " two  words ", "it's \"quoted\"", "a\nb\tc", "--opt=-5", "북한 🕊", "*", "$HOME", "\\", "-n", "--"
        };

        var arguments = argumentsSeen(copy("home"), PretendedJava.of("17.0.1"), words);

        assertThat(arguments).endsWith(words).containsSequence("-cp", jarIn("home"), MAIN, "add");
    }

    @Test
    void passesTheExitCodeThrough() throws IOException, InterruptedException {
        assertThat(run(PretendedJava.of("17").running("exit 130")).exitCode()).isEqualTo(130);
    }

    @Test
    void becomesJavaSoThatSignalsReachIt() throws IOException, InterruptedException {
        var java = PretendedJava.of("17").running("echo $$; exec cat");
        var process = copy("home").start(java.installedIn(folder));

        var pid = process.inputReader(UTF_8).readLine();
        process.destroy();

        assertThat(pid).isEqualTo(Long.toString(process.pid()));
        assertThat(process.waitFor()).isEqualTo(128 + 15);
    }

    @Test
    void runsFromAPlaceWithBlanksAndHangul() throws IOException, InterruptedException {
        assertThat(argumentsSeen(copy("빈 칸  dir"), PretendedJava.of("17"))).containsSequence("-cp", jarIn("빈 칸  dir"));
    }

    @Test
    void runsThroughLinksToLinks() throws IOException, InterruptedException {
        var direct =
                Files.createSymbolicLink(folder.resolve("direct"), copy("home").file());
        var relative = Files.createSymbolicLink(folder.resolve("relative"), direct.getFileName());

        assertThat(argumentsSeen(new Program(relative, folder), PretendedJava.of("17")))
                .containsSequence("-cp", jarIn("home"));
    }

    @Test
    void findsJavaOnThePathAndReadsItsVersionPastLinks() throws IOException, InterruptedException {
        var installed = PretendedJava.of("11.0.2").installedIn(folder).get("JAVA_HOME");
        var path = Files.createDirectory(folder.resolve("path"));
        var link = Files.createSymbolicLink(path.resolve("java"), Path.of(installed, "bin/java"));

        var outcome = copy("home").run(Map.of("PATH", path + ":/usr/bin:/bin"));

        assertThat(outcome.errors()).contains("Java 11.0.2 is too old: " + link);
    }

    @Test
    void usesTheArchiveMadeForThisVeryJavaInThisVeryPlaceOnly() throws IOException, InterruptedException {
        var fits = archive("home", "17.0.1", "home");
        archive("home", "17.0.2", "elsewhere");
        archive("home", "17.0.3", "home");

        assertThat(archiveUsed("17.0.1")).containsExactly("-XX:SharedArchiveFile=" + fits);
        assertThat(archiveUsed("17.0.2")).isEmpty();
        assertThat(archiveUsed("17.0.4")).isEmpty();
    }

    @Test
    void usesTheCacheMadeForANewerJavaWhereverItIs() throws IOException, InterruptedException {
        copy("home");
        var cache = Files.createFile(folder.resolve("home/lib/onrecord-25.0.1+pretended.aot"));

        assertThat(archiveUsed("25.0.1")).containsExactly("-XX:AOTCache=" + cache.toRealPath());
    }

    private Path archive(String name, String version, String place) throws IOException {
        if (!Files.exists(folder.resolve(name))) {
            copy(name);
        }
        var home = folder.toRealPath().resolve(name);
        var archive = home.resolve("lib/onrecord-" + version + "+pretended");
        Files.writeString(Path.of(archive + ".place"), folder.toRealPath().resolve(place) + "\n");
        return Files.createFile(Path.of(archive + ".jsa"));
    }

    private List<String> archiveUsed(String version) throws IOException, InterruptedException {
        var console = new Program(folder.resolve("home/bin/onrecord"), folder);
        return Stream.of(argumentsSeen(console, PretendedJava.of(version)))
                .filter(argument ->
                        argument.startsWith("-XX:SharedArchiveFile=") || argument.startsWith("-XX:AOTCache="))
                .toList();
    }

    @Test
    void addsOptionsOfTheUserForTheVirtualMachine() throws IOException, InterruptedException {
        var java = PretendedJava.of("17").with("ONRECORD_JAVA_OPTS", "-Xmx1g  -Dglob=*");

        assertThat(argumentsSeen(copy("home"), java)).containsSequence("-Xmx1g", "-Dglob=*", "-cp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "--store load list", "--as run --quiet show C1", "--store=x add load", "--version"})
    void startsOneCommandWithoutAnOptimisingCompiler(String line) throws IOException, InterruptedException {
        assertThat(argumentsSeen(copy("home"), PretendedJava.of("17"), line.split(" ")))
                .contains("-XX:TieredStopAtLevel=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"load x.json", "--store t.db run x.onr", "--quiet @x.onr", "--store t.db"})
    void startsWhatTakesLongWithOne(String line) throws IOException, InterruptedException {
        assertThat(argumentsSeen(copy("home"), PretendedJava.of("17"), line.split(" ")))
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void limitsTheMemoryOfALoadOnly() throws IOException, InterruptedException {
        assertThat(argumentsSeen(copy("a"), PretendedJava.of("17"), "--as", "kim", "load", "x.json"))
                .contains("-Xmx384m");
        assertThat(argumentsSeen(copy("b"), PretendedJava.of("17"), "find", "load"))
                .doesNotContain("-Xmx384m");
    }

    @Test
    void allowsNativeAccessWhereJavaWouldWarn() throws IOException, InterruptedException {
        assertThat(argumentsSeen(copy("new"), PretendedJava.of("25.0.3")))
                .contains("--enable-native-access=ALL-UNNAMED");
        assertThat(argumentsSeen(copy("old"), PretendedJava.of("17.0.1")))
                .doesNotContain("--enable-native-access=ALL-UNNAMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_392", "9", "11.0.2", "16.0.1"})
    void refusesJavaThatIsTooOld(String version) throws IOException, InterruptedException {
        var outcome = run(PretendedJava.of(version));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).contains("Java " + version + " is too old").contains("install Java 17 or later");
    }

    @Test
    void asksJavaForItsVersionWhereTheInstallationDoesNotTell() throws IOException, InterruptedException {
        var java = PretendedJava.withoutRelease().running("echo 'openjdk version \"12.0.1\" 2019-04-16' >&2");

        assertThat(run(java).errors()).contains("Java 12.0.1 is too old");
    }

    @Test
    void saysThatThereIsNoJava() throws IOException, InterruptedException {
        var outcome = copy("home").run(Map.of("PATH", folder.toString()));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.errors()).contains("JAVA_HOME is not set").contains("install Java 17 or later");
    }

    @Test
    void saysThatJavaHomeHoldsNoJava() throws IOException, InterruptedException {
        var outcome = copy("home").run(Map.of("JAVA_HOME", folder.toString()));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.errors()).contains("JAVA_HOME is " + folder);
    }

    private Outcome run(PretendedJava java) throws IOException, InterruptedException {
        return copy("home").run(java.installedIn(folder));
    }

    private String[] argumentsSeen(Program console, PretendedJava java, String... words)
            throws IOException, InterruptedException {
        var outcome = console.run(java.installedIn(folder), words);
        assertThat(outcome.errors()).isEmpty();
        return PretendedJava.argumentsIn(outcome.output());
    }

    /** Copies the launcher to a folder of its own; the jar beside it is never opened by a pretended Java. */
    private Program copy(String name) throws IOException {
        var home = Files.createDirectory(folder.resolve(name));
        var launcher = Files.createDirectory(home.resolve("bin")).resolve("onrecord");
        Files.copy(Program.packagedTree().resolve("bin/onrecord"), launcher);
        Files.createFile(Files.createDirectory(home.resolve("lib")).resolve("onrecord-0.0.0.jar"));
        return new Program(launcher, folder);
    }

    private String jarIn(String name) throws IOException {
        return folder.toRealPath()
                .resolve(name)
                .resolve("lib/onrecord-0.0.0.jar")
                .toString();
    }
}
