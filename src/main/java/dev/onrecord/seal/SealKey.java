package dev.onrecord.seal;

import dev.onrecord.domain.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CancellationException;

/**
 * The key that signs. One without a passphrase is read by this program; any other (with a passphrase, in an agent, on a
 * security key) is used through {@code ssh-keygen}, which asks for what it needs.
 *
 * @param path the file of the private key, or of the public key where an agent holds the other half
 */
public record SealKey(Path path) {

    private static final String HOW = "sign by a key of your own: ssh-keygen -t ed25519 -f FILE makes one";

    /**
     * Returns the signature of a message, in text.
     *
     * @throws InvalidInputException where there is no such key, or nothing can sign with it
     */
    String sign(byte[] message) {
        if (!Files.isRegularFile(path)) {
            throw new InvalidInputException("no such key: " + path, path.toString(), null, HOW);
        }
        try {
            var key = OpenSshKey.read(Files.readString(path, StandardCharsets.ISO_8859_1));
            return key.isPresent() ? SshSignature.sign(key.get(), message) : signElsewhere(message);
        } catch (IOException unreadable) {
            throw new InvalidInputException(
                    "cannot read " + path + " (" + unreadable.getMessage() + ")", path.toString(), null, null);
        }
    }

    private String signElsewhere(byte[] message) {
        try {
            var process = new ProcessBuilder(
                            "ssh-keygen", "-Y", "sign", "-n", SshSignature.NAMESPACE, "-f", path.toString())
                    .start();
            try {
                process.getOutputStream().write(message);
                process.getOutputStream().close();
                var signature = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new InvalidInputException(
                            "ssh-keygen could not sign with " + path + ": " + said.strip(),
                            path.toString(),
                            null,
                            "ssh-add " + path + " lets an agent hold it");
                }
                return signature;
            } finally {
                process.destroy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (IOException missing) {
            throw new InvalidInputException(
                    "this key has a passphrase or is of another kind, and there is no ssh-keygen to use it: " + path,
                    path.toString(),
                    null,
                    "install OpenSSH, or name an Ed25519 key without a passphrase");
        }
    }

    /**
     * Returns the fingerprint of a public key, as {@code ssh-keygen -l} shows it.
     *
     * @param file a file with one line: type, key, comment
     * @throws InvalidInputException where it holds none
     */
    public static String fingerprint(Path file) {
        try {
            var words = Files.readString(file, StandardCharsets.UTF_8).strip().split("\\s+");
            if (words.length >= 2 && words[0].contains("ssh-")) {
                return SshSignature.fingerprint(Base64.getDecoder().decode(words[1]));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // told below
        }
        throw new InvalidInputException(
                "no public key: " + file, file.toString(), null, "one line, such as ssh-ed25519 AAAA… kim@desk");
    }
}
