package dev.onrecord.seal;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.record.SealedHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The end of a record, signed: a small text file of a message and, below it, its signature. {@code ssh-keygen -Y verify}
 * checks it without this program.
 */
public final class Seal {

    private static final Pattern MESSAGE = Pattern.compile("""
            onrecord seal 1
            record ([0-9a-f]{64})
            entries ([1-9][0-9]{0,17})
            head ([0-9a-f]{64})
            sealed (\\S{20,40})
            """);
    private static final long LONGEST = 1 << 16;

    private final SealedHead head;
    private final String message;
    private final String armored;
    private final SshSignature signature;

    private Seal(SealedHead head, String message, String armored) {
        this.head = head;
        this.message = message;
        this.armored = armored;
        this.signature = SshSignature.read(armored);
    }

    /** Signs the end of a record. */
    public static Seal of(SealedHead head, SealKey key) {
        var message = "onrecord seal 1\nrecord " + head.record() + "\nentries " + head.entries() + "\nhead "
                + head.head() + "\nsealed " + head.at() + "\n";
        var seal = new Seal(head, message, key.sign(message.getBytes(StandardCharsets.UTF_8)));
        if (!seal.isSigned()) {
            throw new InvalidInputException(
                    "the key made a signature of another kind: " + key.path(),
                    key.path().toString(),
                    null,
                    "use an Ed25519 key: ssh-keygen -t ed25519 makes one");
        }
        return seal;
    }

    /**
     * Reads a seal, whether or not its signature holds.
     *
     * @throws InvalidInputException where the file holds none
     */
    public static Seal read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw noSeal(file, null);
            }
            return read(Files.readString(file), file);
        } catch (IOException unreadable) {
            throw noSeal(file, unreadable);
        }
    }

    private static Seal read(String text, Path file) {
        int end = text.indexOf(SshSignature.BEGIN);
        var message = MESSAGE.matcher(end < 0 ? "" : text.substring(0, end));
        if (!message.matches()) {
            throw noSeal(file, null);
        }
        try {
            var head = new SealedHead(
                    message.group(1),
                    Long.parseLong(message.group(2)),
                    message.group(3),
                    Instant.parse(message.group(4)));
            return new Seal(head, message.group(), text.substring(end));
        } catch (DateTimeException malformed) {
            throw noSeal(file, malformed);
        }
    }

    private static InvalidInputException noSeal(Path file, @Nullable Exception cause) {
        var failure = new InvalidInputException(
                "no seal: " + file, file.toString(), null, "a seal has to be as it was written");
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }

    /** Returns what was sealed. */
    public SealedHead head() {
        return head;
    }

    /** Tells whether the signature is that of this message, by the key that it names. */
    public boolean isSigned() {
        return signature.isOf(message.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the fingerprint of the key that signed it, as {@code ssh-keygen -l} shows it. */
    public String signer() {
        return signature.signer();
    }

    /** Returns the text of its file. */
    public String text() {
        return message + armored;
    }
}
