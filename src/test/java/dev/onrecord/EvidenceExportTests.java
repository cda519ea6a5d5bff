package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Evidence is handed on in a folder that others can check, by the script of {@code verify.md}. */
@ExtendWith(OnRecordExtension.class)
class EvidenceExportTests {

    private static final Pattern SCRIPT = Pattern.compile("(?s)```bash\n(.*?)```");

    private Path paper;

    @BeforeEach
    void makeARecord(Console console) throws Exception {
        for (String tool : List.of("ssh-keygen", "sha256sum", "jq", "bash")) {
            Terminal.assumeInstalled(tool);
        }
        paper = console.write("paper.TXT", "hello");
        console.doneScript("add one --key one\nadd two --key two\n");
        attach(console, "one", "paper", paper);
        attach(console, "two", "the same paper", paper);
        assertThat(run(
                        console,
                        "ssh-keygen",
                        "-q",
                        "-t",
                        "ed25519",
                        "-N",
                        "",
                        "-f",
                        console.file("key").toString()))
                .endsWith("0");
        console.write("signers", "desk " + Files.readString(console.file("key.pub")));
    }

    @Test
    void isVerifiedByAThirdPerson(Console console) throws Exception {
        seal(console);
        var bag = export(console);

        assertThat(verify(console, bag))
                .contains("verified: all of the record was sealed on 2025-04-17T12:00:00Z")
                .endsWith("0");
        assertThat(bag.resolve("bagit.txt")).hasContent("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(bag.resolve("bag-info.txt")).content().contains("Bagging-Date: 2025-04-17", "Payload-Oxum: ");
        assertThat(bag.resolve("data/evidence").toFile().list())
                .containsExactly("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824.txt");
        var other = console.withOtherStore();
        other.done("load", bag.resolve("data/record.json").toString());
        assertThat(other.done("list", "--format", "json").out()).contains("one");
    }

    @Test
    void showsWhatWasChangedAddedOrNotSealed(Console console) throws Exception {
        seal(console);
        console.done("rate", "one", "low", "--because", "rumour");
        var bag = export(console);

        assertThat(verify(console, bag)).contains("not all of the record was sealed; entries recorded since: 1");
        Files.writeString(bag.resolve("data/stranger"), "x");
        assertThat(verify(console, bag)).contains("NOT VERIFIED: a file was added");
        Files.delete(bag.resolve("data/stranger"));
        Files.writeString(bag.resolve("data/summary.html"), "another page");
        assertThat(verify(console, bag)).contains("NOT VERIFIED: a file is not what was packed");
    }

    @Test
    void isWholeOrNotThere(Console console) throws Exception {
        var bag = export(console);

        assertThat(console.run("evidence", "export", bag.toString()).expect(1).failure())
                .contains("something is there already");
        assertThat(console.stdin("evidence export " + console.file("other"))
                        .expect(1)
                        .err())
                .contains("a folder cannot be written from within a command file");
        assertThat(console.folder().toFile().list((folder, name) -> name.contains(".part-")))
                .isEmpty();
    }

    @Test
    void saysWhatIsNotInIt(Console console) throws Exception {
        var lost = console.write("lost.txt", "lost");
        console.done("evidence", "one", "lost", "--stance", "context", "--no-copy", "--file", lost.toString());
        Files.delete(lost);

        var exported = console.run("evidence", "export", console.file("bag").toString())
                .expect(1);

        assertThat(exported.err())
                .contains("not in it: E5 of C1 (lost): neither its file nor a copy of it is as it was recorded");
        assertThat(console.file("bag/manifest-sha256.txt")).exists();
    }

    private static void attach(Console console, String claim, String title, Path file) {
        console.done("evidence", claim, title, "--stance", "context", "--file", file.toString());
    }

    private static void seal(Console console) {
        console.done("store", "seal", "--key", console.file("key").toString());
    }

    private static Path export(Console console) {
        var bag = console.file("bag");
        assertThat(console.done("evidence", "export", bag.toString()).err())
                .contains("1 file of evidence")
                .contains("written to " + bag);
        return bag;
    }

    private static String verify(Console console, Path bag) throws IOException, InterruptedException {
        var script = SCRIPT.matcher(Files.readString(Path.of("src", "docs", "verify.md")));
        assertThat(script.find()).isTrue();
        var file = console.write("verify.sh", script.group(1));
        return run(
                console,
                "bash",
                file.toString(),
                bag.toString(),
                console.file("signers").toString(),
                "desk");
    }

    /** Returns what a program writes, and the number that it ends with. */
    private static String run(Console console, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(console.folder().toFile())
                .redirectErrorStream(true)
                .start();
        var written = new String(process.getInputStream().readAllBytes(), UTF_8);
        return written + process.waitFor();
    }
}
