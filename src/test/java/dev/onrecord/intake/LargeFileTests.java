package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.file.Spool;
import dev.onrecord.intake.file.InputFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are never held as a whole. */
class LargeFileTests {

    private static final int CLAIMS = 20_000;

    @Test
    void loadsManyClaimsAndKnowsThemAgain(@TempDir Path folder) {
        try (var desk = new Desk(folder)) {
            var first = desk.load(piped(lines()), LoadOptions.DEFAULT);
            var entries = desk.entries();
            var again = desk.load(piped(lines()), LoadOptions.DEFAULT);

            assertThat(first.added()).isEqualTo(CLAIMS);
            assertThat(again.unchanged()).isEqualTo(CLAIMS);
            assertThat(desk.entries()).isEqualTo(entries);
            assertThat(desk.claim(CLAIMS).content().speaker()).isEqualTo("Speaker 19");
        }
    }

    @Test
    void looksThroughAnEndlessTextWithoutKeepingIt(@TempDir Path folder) {
        var endless = stream(index -> index == 0 ? "{\"summary\": \"" : "x".repeat(100_000), 3000);
        var rest = stream(index -> "\", \"claims\": [{\"text\": \"a\"}]}", 1);

        try (var desk = new Desk(folder)) {
            var file = piped(new SequenceInputStream(endless, rest));

            assertThat(desk.load(file, LoadOptions.DEFAULT).added()).isEqualTo(1);
        }
    }

    private static InputFile piped(InputStream bytes) {
        return InputFile.piped("-", Spool.of(bytes, Long.MAX_VALUE, size -> {}));
    }

    private static InputStream lines() {
        return stream(
                index ->
                        "{\"key\": \"k%d\", \"text\": \"claim %d of many\", \"speaker\": \"Speaker %d\", \"tags\": [\"t%d\"]}\n"
                                .formatted(index, index, index % 20, index % 7),
                CLAIMS);
    }

    private static InputStream stream(IntFunction<String> piece, int pieces) {
        Iterator<InputStream> parts = IntStream.range(0, pieces)
                .<InputStream>mapToObj(
                        index -> new ByteArrayInputStream(piece.apply(index).getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }
}
