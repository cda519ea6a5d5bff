package dev.onrecord.seal;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** An Ed25519 key in the format of OpenSSH ({@code PROTOCOL.key}) that has no passphrase. */
final class OpenSshKey {

    private static final String BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----";
    private static final String END = "-----END OPENSSH PRIVATE KEY-----";
    private static final String MAGIC = "openssh-key-v1\0";
    private static final int SEED = 32;

    private final byte[] publicKey;
    private final byte[] seed;

    private OpenSshKey(byte[] publicKey, byte[] seed) {
        this.publicKey = publicKey;
        this.seed = seed;
    }

    /** Reads a key; empty for one with a passphrase, of another kind, and for what is no key at all. */
    static Optional<OpenSshKey> read(String text) {
        var armored = text.strip();
        if (!armored.startsWith(BEGIN) || !armored.endsWith(END)) {
            return Optional.empty();
        }
        var encoded = armored.substring(BEGIN.length(), armored.length() - END.length());
        try {
            return read(new SshWire(Base64.getMimeDecoder().decode(encoded)));
        } catch (BufferUnderflowException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<OpenSshKey> read(SshWire file) {
        var magic = new String(file.next(MAGIC.length()), StandardCharsets.US_ASCII);
        if (!magic.equals(MAGIC) || !file.nextText().equals("none")) {
            return Optional.empty();
        }
        file.next();
        file.next();
        if (file.nextNumber() != 1) {
            return Optional.empty();
        }
        var publicKey = file.next();
        var secrets = new SshWire(file.next());
        var check = secrets.nextNumber();
        if (check != secrets.nextNumber() || !secrets.nextText().equals("ssh-ed25519")) {
            return Optional.empty();
        }
        secrets.next();
        return Optional.of(new OpenSshKey(publicKey, Arrays.copyOf(secrets.next(), SEED)));
    }

    /** Returns the public key as SSH encodes it. */
    byte[] publicKey() {
        return publicKey;
    }

    /** Returns the private key. */
    byte[] seed() {
        return seed;
    }
}
