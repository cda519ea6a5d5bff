package dev.onrecord.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Signs and verifies by Ed25519 (RFC 8032) with keys as bare bytes. */
final class Ed25519 {

    private static final String NAME = "Ed25519";
    private static final byte[] BEFORE_PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] BEFORE_PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private Ed25519() {}

    /**
     * Returns the signature of some bytes.
     *
     * @param seed the private key, 32 bytes
     */
    static byte[] sign(byte[] seed, byte[] signed) {
        try {
            var key = KeyFactory.getInstance(NAME)
                    .generatePrivate(new PKCS8EncodedKeySpec(SshWire.joined(BEFORE_PRIVATE, seed)));
            var signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells whether a signature of some bytes was made by the private half of a key. */
    static boolean verifies(byte[] publicKey, byte[] signed, byte[] signature) {
        try {
            var key = KeyFactory.getInstance(NAME)
                    .generatePublic(new X509EncodedKeySpec(SshWire.joined(BEFORE_PUBLIC, publicKey)));
            var verifier = Signature.getInstance(NAME);
            verifier.initVerify(key);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** Returns the digest of some bytes by one of the algorithms of every Java. */
    static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
