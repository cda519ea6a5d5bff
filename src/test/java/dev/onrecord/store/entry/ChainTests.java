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
    private static final byte[] SALT = "sixteen bytes it".getBytes(UTF_8);
    private static final byte[] OTHER_SALT = "sixteen others!!".getBytes(UTF_8);
    private static final Cover SALTED = Cover.salted(SALT);

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
    void coversADigestOfSaltAndWordsFromSchemaSevenOn() throws NoSuchAlgorithmException {
        var covered = new Bytes()
                .bytes(Chain.START)
                .number(7)
                .bytes(new Bytes()
                        .bytes(OTHER_SALT)
                        .bytes("add \"Größe\"".getBytes(UTF_8))
                        .sha256())
                .text("s1")
                .bytes(new byte[] {1})
                .text("budget")
                .text("2025-04-17T12:00:00.000Z")
                .text("kim")
                .number(9)
                .text("claim-added")
                .bytes(new byte[] {1})
                .number(3)
                .bytes(new Bytes().bytes(SALT).bytes(CONTENT).sha256());

        assertThat(link(salted(COMMAND), 3L)).isEqualTo(covered.sha256());
    }

    @Test
    void tellsAMissingClaimFromZeroAndAMissingStoryFromAnEmptyOne() {
        assertThat(link(salted(COMMAND), null)).isNotEqualTo(link(salted(COMMAND), 0L));
        assertThat(link(salted(command("add", "s1", null)), 3L))
                .isNotEqualTo(link(salted(command("add", "s1", "")), 3L));
    }

    @Test
    void holdsWhenTheWordsAreGone() throws NoSuchAlgorithmException {
        var line = new Bytes()
                .bytes(OTHER_SALT)
                .bytes(COMMAND.line().getBytes(UTF_8))
                .sha256();
        var content = new Bytes().bytes(SALT).bytes(CONTENT).sha256();
        var bare = covered(command("", "s1", "budget"), Cover.of(null, line));

        assertThat(new Chain()
                        .link(Chain.START, bare, 9, "claim-added", 3L, "{}".getBytes(UTF_8), Cover.of(null, content)))
                .isEqualTo(link(salted(COMMAND), 3L));
    }

    @Test
    void countedAMissingClaimAsZeroAndAMissingStoryAsEmptyBefore() {
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
        chain.link(Chain.START, COMMAND, 9, "rated", 3L, CONTENT, Cover.PLAIN);
        var other = command("rate", "s1", null);

        assertThat(chain.link(Chain.START, other, 9, "claim-added", 3L, CONTENT, Cover.PLAIN))
                .isEqualTo(link(other, 3L));
    }

    private static CommandRow salted(CommandRow command) {
        return covered(command, Cover.salted(OTHER_SALT));
    }

    private static CommandRow covered(CommandRow command, Cover cover) {
        return new CommandRow(
                command.id(),
                command.line(),
                command.session(),
                command.story(),
                command.recordedAt(),
                command.recordedBy(),
                cover);
    }

    private static byte[] link(CommandRow command, @Nullable Long claim) {
        return new Chain()
                .link(
                        Chain.START,
                        command,
                        9,
                        "claim-added",
                        claim,
                        CONTENT,
                        command.cover().isPlain() ? Cover.PLAIN : SALTED);
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
