package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only regular files are read, and only they are written, through links to what these name. */
@ExtendWith(OnRecordExtension.class)
class SpecialFileTests {

    private Path pipe;

    @BeforeEach
    void makeAPipe(Console console) throws IOException, InterruptedException {
        console.done("add", "first", "--about", "Mayor");
        pipe = console.file("pipe");
        Terminal.assumeInstalled("mkfifo");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
    }

    /** Whoever opens a pipe that nobody writes to waits for ever; the time-out of the build would end this test. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "load PIPE",
                "load PIPE --format csv",
                "run PIPE",
                "run PIPE --check",
                "run PIPE --keep-going",
                "evidence C1 Clip --stance context --file PIPE",
                "store restore PIPE --force"
            })
    void aPipeIsNotWaitedFor(String line, Console console) {
        var failed =
                console.run(line.replace("PIPE", pipe.toString()).split(" ")).expect(1);

        assertThat(failed.failure()).contains("a pipe or a device, not a file: " + pipe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"load /dev/zero", "run /dev/zero", "evidence C1 Clip --stance context --file /dev/zero"})
    void aDeviceIsNotRead(String line, Console console) {
        var failed = console.run(line.split(" ")).expect(1);

        assertThat(failed.failure()).contains("a pipe or a device, not a file: /dev/zero");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary --output PIPE --force",
                "summary --format html --output PIPE --force",
                "store backup PIPE --force",
                "load more.csv --skip-invalid --rejects PIPE"
            })
    void aPipeIsNotReplacedByAFile(String line, Console console) {
        console.write("more.csv", "text,on\nsecond,never\n");

        var failed = console.run(line.replace("PIPE", pipe.toString())
                        .replace("more.csv", console.file("more.csv").toString())
                        .split(" "))
                .expect(1);

        assertThat(failed.err()).contains("cannot write " + pipe);
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary --output LINK --force", "store backup LINK --force"})
    void whatALinkNamesIsWritten(String line, Console console) throws IOException {
        var named = console.write("folder/named", "before");
        var link = Files.createSymbolicLink(console.file("link"), Path.of("folder/named"));

        console.done(line.replace("LINK", link.toString()).split(" "));

        assertThat(link).isSymbolicLink();
        assertThat(named).binaryContent().isNotEqualTo("before".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLinkToNothingYetIsWrittenThrough(Console console) throws IOException {
        var link = Files.createSymbolicLink(console.file("link"), Path.of("new.txt"));

        console.done("summary", "--output", link.toString());

        assertThat(link).isSymbolicLink();
        assertThat(console.file("new.txt")).isRegularFile();
    }

    @Test
    void aLinkToItselfIsRefused(Console console) throws IOException {
        var link = Files.createSymbolicLink(console.file("link"), Path.of("link"));

        var failed = console.run("summary", "--output", link.toString()).expect(1);

        assertThat(failed.failure()).contains("cannot write " + link);
    }
}
