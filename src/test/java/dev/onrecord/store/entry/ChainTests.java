package dev.onrecord.store.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Stores hold these hashes: what they cover, and in which order, never changes for an entry that is recorded. */
class ChainTests {

    private static final byte[] CONTENT = "{\"text\":\"Größe\"}".getBytes(UTF_8);
    private static final CommandRow COMMAND = command("add \"Größe\"", "s1", "budget");

    @Test
    void coversTheHashBeforeTheCommandAndTheEntry() throws NoSuchAlgorithmException {
        var covered = new Bytes()
                .bytes(Chain.START)
                .number(7)
                .text("add \"Größe\"")
                .text("s1")
                .text("budget")
                .text("2025-04-17T12:00:00.000Z")
                .text("kim")
                .number(9)
                .text("claim-added")
                .number(3)
                .text(new String(CONTENT, UTF_8));

        assertThat(link(COMMAND, 3L)).isEqualTo(covered.sha256());
    }

    @Test
    void countsAMissingClaimAsZeroAndAMissingStoryAsEmpty() {
        assertThat(link(COMMAND, null)).isEqualTo(link(COMMAND, 0L));
        assertThat(link(command("add", "s1", null), 3L)).isEqualTo(link(command("add", "s1", ""), 3L));
    }

    @Test
    void tellsTextsApartThatAreTheSameInARow() {
        assertThat(link(command("ab", "c", null), 3L)).isNotEqualTo(link(command("a", "bc", null), 3L));
    }

    @Test
    void readsTheFieldsOfEachCommandAnew() {
        var chain = new Chain();
        chain.link(Chain.START, COMMAND, 9, "rated", 3L, CONTENT);
        var other = command("rate", "s1", null);

        assertThat(chain.link(Chain.START, other, 9, "claim-added", 3L, CONTENT))
                .isEqualTo(link(other, 3L));
    }

    private static byte[] link(CommandRow command, @Nullable Long claim) {
        return new Chain().link(Chain.START, command, 9, "claim-added", claim, CONTENT);
    }

    private static CommandRow command(String line, String session, @Nullable String story) {
        return new CommandRow(7, line, session, story, "2025-04-17T12:00:00.000Z", "kim");
    }

    private static final class Bytes {

        private final ByteArrayOutputStream covered = new ByteArrayOutputStream();

        Bytes bytes(byte[] bytes) {
            covered.writeBytes(bytes);
            return this;
        }

        Bytes number(long number) {
            return bytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }

        Bytes text(String text) {
            var bytes = text.getBytes(UTF_8);
            return number(bytes.length).bytes(bytes);
        }

        byte[] sha256() throws NoSuchAlgorithmException {
            return MessageDigest.getInstance("SHA-256").digest(covered.toByteArray());
        }
    }
}
