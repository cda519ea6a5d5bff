package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The end of a record can be sealed, and others see whether it still continues what was sealed. */
@ExtendWith(OnRecordExtension.class)
class SealTests {

    private Path key;

    @BeforeEach
    void makeAKeyAndARecord(Console console) throws Exception {
        Terminal.assumeInstalled("ssh-keygen");
        key = keygen(console, "desk", "");
        console.doneScript("add one --key one\nrate one low --because rumour\nadd two --key two\n");
    }

    @Test
    void isCheckedBySshKeygenAlone(Console console) throws Exception {
        seal(console, key, "monday.seal");

        assertThat(verifies(console, "monday.seal")).isZero();
        var seal = console.file("monday.seal");
        Files.writeString(seal, Files.readString(seal).replace("entries 3", "entries 4"));
        assertThat(verifies(console, "monday.seal")).isNotZero();
    }

    @Test
    void holdsWhatFollowsIt(Console console) throws Exception {
        var sealed = seal(console, key, "monday.seal");
        var signer = fingerprint(key);
        console.done("add", "three");

        assertThat(sealed.err())
                .contains("seal written to " + console.file("monday.seal"))
                .contains("sealed up to E3, signed by " + signer);
        assertThat(console.done(
                                "store",
                                "check",
                                "--seal",
                                console.file("monday.seal").toString())
                        .out())
                .contains("seals: ok, sealed up to E3 on 2025-04-17T12:00:00Z by " + signer + "; 1 entry since");
        assertThat(console.done("store", "info").out())
                .contains("sealed    up to E3 on 2025-04-17T12:00:00Z by " + signer + "; 1 entry since");
        assertThat(console.done("summary").out().replaceAll("\\s+", " "))
                .contains("up to entry 3")
                .contains("by the key " + signer + "; 1 entry was recorded since");
        assertThat(console.done("summary", "--format", "json").out())
                .contains("\"signer\": \"" + signer + "\"")
                .contains("BEGIN SSH SIGNATURE");
    }

    @Test
    void namesATailThatWasCutOff(Console console) throws Exception {
        var before = Files.readAllBytes(console.store());
        console.done("add", "three");
        seal(console, key, "monday.seal");
        Files.delete(console.store());
        Files.write(console.store(), before);

        assertThat(console.run(
                                "store",
                                "check",
                                "--seal",
                                console.file("monday.seal").toString())
                        .expect(1)
                        .out())
                .contains("chain: ok")
                .contains("seals: the end of the record was cut off: 4 entries were sealed on 2025-04-17T12:00:00Z, "
                        + "and 3 are here");
    }

    @Test
    void namesAnEntryThatWasChangedAndTheChainComputedAnew(Console console) throws Exception {
        seal(console, key, "first.seal");
        console.at("2025-04-18").done("rate", "two", "low", "--because", "gossip");
        console.at("2025-04-18")
                .done(
                        "store",
                        "seal",
                        "--key",
                        key.toString(),
                        "--output",
                        console.file("second.seal").toString());
        var forged = console.withOtherStore();
        forged.doneScript("add one --key one\nrate one low --because rumour\nadd two --key two\n");
        forged.at("2025-04-18").done("rate", "two", "low", "--because", "a document");

        var check = forged.run(
                        "store",
                        "check",
                        "--seal",
                        console.file("first.seal").toString(),
                        "--seal",
                        console.file("second.seal").toString())
                .expect(1)
                .out();

        assertThat(check).contains("chain: ok").contains("projections: ok");
        assertThat(check)
                .contains("seals: the record was changed and its chain computed anew, after E3 and up to E4: "
                        + "E4 is not what was sealed on 2025-04-18T12:00:00Z (" + console.file("second.seal") + ")");
    }

    @Test
    void namesAnotherRecordAndAnotherSigner(Console console) throws Exception {
        seal(console, key, "monday.seal");
        var other = console.withOtherStore();
        other.done("add", "something else");
        var stranger = keygen(console, "stranger", "");

        assertThat(other.run(
                                "store",
                                "check",
                                "--seal",
                                console.file("monday.seal").toString())
                        .expect(1)
                        .out())
                .contains("is of another record, or E1 and all that follows it were changed since");
        assertThat(console.run(
                                "store",
                                "check",
                                "--seal",
                                console.file("monday.seal").toString(),
                                "--key",
                                stranger + ".pub")
                        .expect(1)
                        .out())
                .contains("was signed by " + fingerprint(key) + ", not by the key that was named, "
                        + fingerprint(stranger));
        console.done("store", "check", "--seal", console.file("monday.seal").toString(), "--key", key + ".pub");
    }

    @Test
    void namesASealThatWasChangedAndAFileThatIsNone(Console console) throws Exception {
        seal(console, key, "monday.seal");
        var seal = Files.readString(console.file("monday.seal"));
        console.write("later.seal", seal.replace("2025-04-17T", "2025-04-16T"));
        console.write("cut.seal", seal.substring(0, seal.length() - 60));
        console.write("text.seal", "no seal");

        assertThat(check(console, "later.seal")).contains("its signature does not hold");
        assertThat(check(console, "cut.seal")).contains("the signature cannot be read");
        assertThat(check(console, "text.seal")).contains("no seal: ");
    }

    @Test
    void isSignedThroughSshKeygenByAnyOtherKey(Console console) throws Exception {
        var rsa = console.file("rsa");
        run(console, List.of("ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-N", "", "-f", rsa.toString()));
        var locked = keygen(console, "locked", "a passphrase");

        assertThat(console.run("store", "seal", "--key", rsa.toString())
                        .expect(1)
                        .failure())
                .contains("the key made a signature of another kind");
        assertThat(console.run("store", "seal", "--key", console.file("none").toString())
                        .expect(1)
                        .err())
                .contains("no such key")
                .contains("ssh-keygen -t ed25519 -f FILE makes one");
        assertThat(agent(console, locked)).isZero();
    }

    @Test
    void needsSomethingToSeal(Console console) {
        assertThat(console.withOtherStore()
                        .run("store", "seal", "--key", key.toString())
                        .expect(1)
                        .failure())
                .contains("the record is empty");
    }

    /** Lets an agent hold a key that has a passphrase, and seals with its public half. */
    private static int agent(Console console, Path locked) throws IOException, InterruptedException {
        Terminal.assumeInstalled("ssh-agent");
        var ask = console.write("ask.sh", "#!/bin/sh\necho 'a passphrase'\n");
        assertThat(ask.toFile().setExecutable(true)).isTrue();
        console.write("message", "a message");
        return run(
                console,
                List.of(
                        "ssh-agent",
                        "sh",
                        "-c",
                        "SSH_ASKPASS=" + ask + " SSH_ASKPASS_REQUIRE=force DISPLAY=:0 ssh-add -q " + locked
                                + " && ssh-keygen -Y sign -q -n onrecord -f " + locked + ".pub < "
                                + console.file("message")
                                + " | grep -q 'BEGIN SSH'"));
    }

    private static String check(Console console, String seal) {
        return console.run("store", "check", "--seal", console.file(seal).toString())
                .expect(1)
                .out();
    }

    private static Result seal(Console console, Path key, String name) {
        return console.done(
                "store",
                "seal",
                "--key",
                key.toString(),
                "--output",
                console.file(name).toString());
    }

    private int verifies(Console console, String seal) throws IOException, InterruptedException {
        console.write("signers", "desk " + Files.readString(Path.of(key + ".pub")));
        return run(
                console,
                List.of(
                        "bash",
                        "-c",
                        "sed '/^-----BEGIN/,$d' " + seal + " | ssh-keygen -Y verify -q -f signers -I desk -n onrecord"
                                + " -s <(sed -n '/^-----BEGIN/,$p' " + seal + ")"));
    }

    private static Path keygen(Console console, String name, String passphrase)
            throws IOException, InterruptedException {
        var file = console.file(name + ".key");
        assertThat(run(
                        console,
                        List.of(
                                "ssh-keygen",
                                "-q",
                                "-t",
                                "ed25519",
                                "-N",
                                passphrase,
                                "-C",
                                name,
                                "-f",
                                file.toString())))
                .isZero();
        return file;
    }

    private static String fingerprint(Path key) throws IOException {
        var process = new ProcessBuilder("ssh-keygen", "-l", "-f", key + ".pub").start();
        return new String(process.getInputStream().readAllBytes(), UTF_8).split(" ")[1];
    }

    private static int run(Console console, List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(console.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
