package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of evidence is kept beside the record, and what becomes of it is told. */
@ExtendWith(OnRecordExtension.class)
class KeptCopyTests {

    private static final String SHA256_OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private Path file;

    @BeforeEach
    void makeAClaim(Console console) {
        console.doneScript("add one --key one\nadd two --key two\n");
        file = console.write("paper.txt", "hello");
    }

    @Test
    void isOneForOneContentAndReadOnly(Console console) throws IOException {
        attach(console, "one", "paper");
        attach(console, "two", "the same paper");

        var copies = copies(console);
        assertThat(copies).containsExactly("sha256/2c/" + SHA256_OF_HELLO.substring(2));
        var copy = folder(console).resolve(copies.get(0));
        assertThat(copy).hasContent("hello");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("r--------");
        assertThat(console.done("store", "check").out()).contains("copies: ok, 1 kept (5 bytes)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evidence one paper --stance context --file FILE --no-copy",
                "evidence one paper --stance context --file FILE --dry-run",
                "evidence one paper --stance context --file FILE --quote goodbye",
                "evidence one paper --stance context --file nowhere.txt",
                "run FOLDER/failing.onr",
                "run FOLDER/sound.onr --dry-run",
                "run FOLDER/sound.onr --check"
            })
    void isNotKeptWhereNothingIsRecordedOrNoneIsWanted(String line, Console console) {
        console.write("sound.onr", "evidence one paper --stance context --file " + file + "\n");
        console.write(
                "failing.onr", "evidence one paper --stance context --file " + file + "\nrate C99 low --because x\n");

        console.run(line.replace("FILE", file.toString())
                .replace("FOLDER", console.folder().toString())
                .split(" "));

        assertThat(folder(console)).doesNotExist();
        console.done("store", "check");
    }

    @Test
    void isKeptOfWhatStandsWhereALineFails(Console console) {
        console.write("other.txt", "other");
        console.script(
                "evidence one paper --stance context --file " + file + "\nrate C99 low --because x\n", "--keep-going");

        assertThat(copies(console)).hasSize(1);
    }

    @Test
    void nothingIsRecordedWhereItCannotBeKept(Console console) {
        console.write("onrecord.db.evidence", "in the way");

        var failed = console.run("evidence", "one", "paper", "--stance", "context", "--file", file.toString())
                .expect(3);

        assertThat(failed.err())
                .contains("the copy of the file could not be kept")
                .contains("--no-copy");
        assertThat(console.done("show", "one").out()).doesNotContain("paper");
        console.done("evidence", "one", "paper", "--stance", "context", "--file", file.toString(), "--no-copy");
    }

    @Test
    void standsForAFileThatIsGone(Console console) throws IOException {
        attach(console, "one", "paper");
        Files.delete(file);

        assertThat(console.done("store", "check").out()).contains("evidence: ok");
        assertThat(console.done("evidence", "check").err())
                .contains("E3 unchanged: " + file + " is gone, its kept copy is " + copy(console));
        assertThat(console.done("why", "one").out()).doesNotContain("changed-evidence");
        console.done("evidence", "one", "paper", "--stance", "context", "--quote", "hello");
    }

    @Test
    void isNamedWhereTheFileHasChanged(Console console) {
        attach(console, "one", "paper");
        console.write("paper.txt", "hullo");

        assertThat(console.run("store", "check").expect(1).out())
                .contains("E3 of C1 is changed: " + file + "; the kept copy is " + copy(console));
        assertThat(console.run("evidence", "check").expect(1).err())
                .contains("E3 changed: " + file + "; the kept copy is " + copy(console));
    }

    @Test
    void isItselfChecked(Console console) throws IOException {
        attach(console, "one", "paper");
        console.write("stranger.txt", "a stranger");
        console.done(
                "evidence",
                "two",
                "stranger",
                "--stance",
                "context",
                "--file",
                console.file("stranger.txt").toString());
        damage(copy(console));

        var changed = console.run("store", "check").expect(1).out();
        Files.delete(copy(console));
        var missing = console.run("store", "check").expect(1).out();

        assertThat(changed).contains("copies: the kept copy of E3 of C1 is changed: " + copy(console));
        assertThat(missing).contains("copies: the kept copy of E3 of C1 is missing: " + copy(console));
        attach(console, "one", "paper");
        assertThat(console.done("store", "check").out()).contains("copies: ok, 2 kept (15 bytes)");
    }

    @Test
    void isCheckedWhenItsEntryIsTakenBackAndCountedWhenNoneRefersToIt(Console console) throws IOException {
        attach(console, "one", "paper");
        console.done("undo");
        var stranger = folder(console).resolve("sha256/00/" + "0".repeat(62));
        Files.createDirectories(stranger.getParent());
        Files.writeString(stranger, "x");

        assertThat(console.done("store", "check").out())
                .contains("copies: ok, 1 kept (5 bytes), 1 that no entry refers to");
        Files.delete(copy(console));
        console.run("store", "check").expect(1);
    }

    @Test
    void opensOnceItIsSeenToBeSound(Console console) throws IOException {
        attach(console, "one", "paper");

        assertThat(console.done("evidence", "open", "E3").out()).isEqualTo(copy(console) + "\n");
        console.done(
                "evidence", "open", "E3", "--output", console.file("out.txt").toString());
        assertThat(console.file("out.txt")).hasContent("hello");
        damage(copy(console));
        assertThat(console.run("evidence", "open", "E3").expect(1).failure())
                .contains("the kept copy of E3 is no longer what was recorded");
        Files.delete(copy(console));
        assertThat(console.run("evidence", "open", "E3").expect(1).failure())
                .contains("the kept copy of E3 is not here: kim recorded " + file + " on 2025-04-17");
        assertThat(console.run("evidence", "open", "E1").expect(1).failure()).contains("it holds no evidence");
        assertThat(console.run("evidence", "open", "E99").expect(1).failure()).contains("the highest is E3");
    }

    @Test
    void goesWithABackupAndComesBackWithIt(Console console) throws IOException {
        attach(console, "one", "paper");
        var backup = console.file("backup.db");

        assertThat(console.done("store", "backup", backup.toString()).err())
                .contains("1 kept file is in " + backup + ".evidence (5 bytes copied)");
        assertThat(console.done("store", "backup", backup.toString(), "--force").err())
                .contains("1 kept file is in " + backup + ".evidence, 0 of them new (0 bytes copied)");
        OnRecordExtension.delete(folder(console));
        console.run("store", "check").expect(1);
        assertThat(console.done("store", "restore", backup.toString(), "--force")
                        .err())
                .contains("1 kept file is in " + folder(console));

        console.done("store", "check");
        assertThat(copy(console)).hasContent("hello");
    }

    @Test
    void staysBehindOnlyWhereThatIsSaid(Console console) throws IOException {
        attach(console, "one", "paper");
        var backup = console.file("backup.db");

        var left = console.done("store", "backup", backup.toString(), "--no-evidence");
        damage(copy(console));
        var damaged =
                console.run("store", "backup", backup.toString(), "--force").expect(1);

        assertThat(left.err()).contains("the kept files of evidence were not copied: they are in " + folder(console));
        assertThat(damaged.err()).contains("not copied, as it is no longer what was kept: " + copy(console));
        assertThat(Path.of(backup + ".evidence")).doesNotExist();
    }

    @Test
    void goesWithRedactedEvidenceUnlessOtherEvidenceHasTheSameFile(Console console) {
        attach(console, "one", "paper");
        attach(console, "two", "the same paper");

        var stays = console.done("redact", "E3", "--because", "court order", "--yes");
        assertThat(stays.err()).contains("the kept copy of E3 stays, as E4 has the same file: " + copy(console));
        assertThat(copy(console)).exists();
        console.run("redact", "E4", "--because", "court order", "--dry-run");
        console.script("redact E4 --because \"court order\" --yes\nrate C99 low --because x\n");
        assertThat(copy(console)).exists();
        var goes = console.done("redact", "E4", "--because", "court order", "--yes");

        assertThat(goes.err()).contains("the kept copy of E4 goes as well: " + copy(console));
        assertThat(copy(console)).doesNotExist();
        assertThat(console.done("store", "check").out()).contains("copies: ok\n");
    }

    @Test
    void isNoChangeOfAClaimThatAFileBrings(Console console) {
        attach(console, "one", "paper");
        var exported = console.write(
                "claims.json", console.done("list", "--format", "json").out());

        var loaded = console.done("load", exported.toString());

        assertThat(loaded.err()).contains("2 unchanged");
        assertThat(console.done(
                                "evidence",
                                "one",
                                "paper",
                                "--stance",
                                "context",
                                "--file",
                                file.toString(),
                                "--no-copy")
                        .err())
                .contains("on record already (E3)");
    }

    private void attach(Console console, String claim, String title) {
        console.done("evidence", claim, title, "--stance", "context", "--file", file.toString());
    }

    private static Path folder(Console console) {
        return console.file("onrecord.db.evidence");
    }

    private static Path copy(Console console) {
        return folder(console).resolve("sha256").resolve("2c").resolve(SHA256_OF_HELLO.substring(2));
    }

    private static void damage(Path copy) throws IOException {
        assertThat(copy.toFile().setWritable(true)).isTrue();
        Files.write(copy, HexFormat.of().parseHex("00"));
    }

    private static List<String> copies(Console console) {
        try (Stream<Path> files = Files.walk(folder(console))) {
            return files.filter(Files::isRegularFile)
                    .map(path -> folder(console).relativize(path).toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
