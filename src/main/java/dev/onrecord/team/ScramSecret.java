package dev.onrecord.team;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a server keeps of a password (SCRAM-SHA-256, RFC 5803). It is computed here, so that the password itself reaches neither
 * the server nor its log.
 */
final class ScramSecret {

    private static final int ITERATIONS = 4096;
    private static final int BITS = 256;

    private ScramSecret() {}

    /** Returns it, with a salt of its own. */
    static String of(String password) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return of(password, salt);
    }

    static String of(String password, byte[] salt) {
        try {
            var normal = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
            var salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(normal, salt, ITERATIONS, BITS))
                    .getEncoded();
            var stored = MessageDigest.getInstance("SHA-256").digest(keyed(salted, "Client Key"));
            var base64 = Base64.getEncoder();
            return "SCRAM-SHA-256$" + ITERATIONS + ":" + base64.encodeToString(salt) + "$"
                    + base64.encodeToString(stored) + ":" + base64.encodeToString(keyed(salted, "Server Key"));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] keyed(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    }
}
