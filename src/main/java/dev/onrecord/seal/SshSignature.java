package dev.onrecord.seal;

import dev.onrecord.domain.InvalidInputException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A signature as {@code ssh-keygen -Y sign} makes it (OpenSSH, {@code PROTOCOL.sshsig}), by an Ed25519 key or one on a
 * security key.
 */
public final class SshSignature {

    /** What signatures of seals are for; one that was made for something else does not count. */
    static final String NAMESPACE = "onrecord";

    static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
    private static final String END = "-----END SSH SIGNATURE-----";
    private static final String KEY = "ssh-ed25519";
    private static final String SECURITY_KEY = "sk-ssh-ed25519@openssh.com";
    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final int LINE = 70;

    private final byte[] publicKey;
    private final String namespace;
    private final String hash;
    private final byte[] signature;

    private SshSignature(byte[] publicKey, String namespace, String hash, byte[] signature) {
        this.publicKey = publicKey;
        this.namespace = namespace;
        this.hash = hash;
        this.signature = signature;
    }

    /** Signs a message with a key that can be read. */
    static String sign(OpenSshKey key, byte[] message) {
        var signed = signed(NAMESPACE, "sha512", message);
        var signature = SshWire.strings(SshWire.text(KEY), Ed25519.sign(key.seed(), signed));
        var blob = SshWire.joined(
                MAGIC,
                new byte[] {0, 0, 0, 1},
                SshWire.strings(
                        key.publicKey(), SshWire.text(NAMESPACE), new byte[0], SshWire.text("sha512"), signature));
        return BEGIN + "\n" + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(blob) + "\n" + END + "\n";
    }

    private static byte[] signed(String namespace, String hash, byte[] message) {
        var digest = Ed25519.digest(hash.equals("sha256") ? "SHA-256" : "SHA-512", message);
        return SshWire.joined(MAGIC, SshWire.strings(SshWire.text(namespace), new byte[0], SshWire.text(hash), digest));
    }

    /**
     * Reads a signature.
     *
     * @throws InvalidInputException where it is none
     */
    static SshSignature read(String armored) {
        var text = armored.strip();
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            throw malformed();
        }
        var encoded = text.substring(BEGIN.length(), text.length() - END.length());
        try {
            var wire = new SshWire(Base64.getMimeDecoder().decode(encoded));
            if (!new String(wire.next(MAGIC.length), StandardCharsets.US_ASCII).equals("SSHSIG")
                    || wire.nextNumber() != 1) {
                throw malformed();
            }
            var key = wire.next();
            var namespace = wire.nextText();
            wire.next();
            return new SshSignature(key, namespace, wire.nextText(), wire.next());
        } catch (BufferUnderflowException | IllegalArgumentException cut) {
            throw malformed();
        }
    }

    private static InvalidInputException malformed() {
        return new InvalidInputException(
                "the signature cannot be read", null, null, "the seal has to be as it was written, to its last line");
    }

    /** Tells whether this signs a message, for seals, with the key that it names. */
    boolean isOf(byte[] message) {
        if (!namespace.equals(NAMESPACE) || !hash.equals("sha512") && !hash.equals("sha256")) {
            return false;
        }
        try {
            var key = new SshWire(publicKey);
            var type = key.nextText();
            var given = new SshWire(signature);
            if (!given.nextText().equals(type)) {
                return false;
            }
            var signed = signed(namespace, hash, message);
            return switch (type) {
                case KEY -> Ed25519.verifies(key.next(), signed, given.next());
                case SECURITY_KEY -> isOfSecurityKey(key, given, signed);
                default -> false;
            };
        } catch (BufferUnderflowException cut) {
            return false;
        }
    }

    /** A security key signs the digests of what it is for and of what is signed, with its flags and its counter between. */
    private static boolean isOfSecurityKey(SshWire key, SshWire given, byte[] signed) {
        var point = key.next();
        var application = key.next();
        var signature = given.next();
        var flagsAndCounter = given.next(1 + Integer.BYTES);
        return Ed25519.verifies(
                point,
                SshWire.joined(
                        Ed25519.digest("SHA-256", application), flagsAndCounter, Ed25519.digest("SHA-256", signed)),
                signature);
    }

    /** Returns the fingerprint of the key, as {@code ssh-keygen -l} shows it. */
    String signer() {
        return fingerprint(publicKey);
    }

    static String fingerprint(byte[] publicKey) {
        return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(Ed25519.digest("SHA-256", publicKey));
    }
}
