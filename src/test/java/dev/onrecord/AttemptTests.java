package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A command has no effect before its commit, can run again, and has its effect whatever comes after. */
@ExtendWith(OnRecordExtension.class)
class AttemptTests {

    @BeforeEach
    void record(Console console) {
        console.doneScript("add one\nadd two\nadd three\nadd four\nadd five\n");
    }

    @Test
    void anAnswerHoldsForWhatWasAskedAbout(Console console) {
        var answers = new Answers("y");

        var rated = console.asked(answers, "rate", "C1-C5", "high", "--because", "so")
                .expect(0);

        assertThat(rated.err().split("rate these 5 claims\\?", -1)).hasSize(2);
        assertThat(console.rows().column("SELECT id FROM claim WHERE confidence = 'high'"))
                .hasSize(5);
    }

    @Test
    void isAskedAgainWhereThatHasChanged(Console console) {
        var answers = new Answers("y", "n");
        answers.meanwhile = () -> console.as("lee").done("edit", "C2", "--text", "two and a half", "--because", "so");

        var rated = console.asked(answers, "rate", "C1-C5", "high", "--because", "so")
                .expect(0);

        assertThat(rated.err()).contains("C2  two\n", "C2  two and a half\n", "nothing was changed");
        assertThat(console.rows().column("SELECT id FROM claim WHERE confidence = 'high'"))
                .isEmpty();
    }

    /** While somebody thinks about an answer, others go on. */
    @Test
    void keepsNobodyWaitingWhileItAsks(Console console) {
        var answers = new Answers("n");
        answers.meanwhile = () -> console.as("lee").done("add", "six");

        console.asked(answers, "tag", "C1-C5", "urgent", "--dry-run").expect(0);
        console.asked(answers, "rate", "C1-C5", "high", "--because", "so").expect(0);

        assertThat(console.rows().texts()).contains("six");
    }

    @Test
    void whatFailsAfterwardsLeavesTheChange(Console console) {
        console.rows().change("DROP TABLE match_claim");

        var added = console.run("add", "six").expect(0);

        assertThat(added.notes()).first().asString().startsWith("C6 unverified · added");
        assertThat(added.err()).contains("recorded; similar claims were not looked for");
        assertThat(console.rows().texts()).contains("six");
    }

    @Test
    void aTrialIsForgotten(Console console) {
        console.doneScript("add six\nuse other --dry-run\nadd seven --dry-run\nrate @last high --because so\n");

        assertThat(console.rows().column("SELECT id || ifnull(story, '') FROM claim WHERE confidence = 'high'"))
                .containsExactly("6");
    }

    @Test
    void whatFailedIsForgotten(Console console) {
        var script =
                console.write("script.onr", "add six\nadd seven --key k --part-of C99\nrate @last high --because so\n");

        console.run("run", script.toString(), "--keep-going").expect(1);

        assertThat(console.rows().column("SELECT id FROM claim WHERE confidence = 'high'"))
                .containsExactly("6");
    }

    @Test
    void readsStandardInputBeforeItLocksTheStore(Console console) {
        var input = new InputStream() {
            private final InputStream lines = new ByteArrayInputStream("add six\n".getBytes(UTF_8));
            private boolean begun;

            @Override
            public int read() throws IOException {
                if (!begun) {
                    begun = true;
                    console.as("lee").done("add", "meanwhile");
                }
                return lines.read();
            }
        };

        console.pipe(input).expect(0);

        assertThat(console.rows().texts()).endsWith("meanwhile", "six");
    }

    /** Answers to questions, of which something else happens before the first. */
    private static final class Answers extends InputStream {

        private final Deque<String> lines;
        private Runnable meanwhile = () -> {};

        Answers(String... lines) {
            this.lines = new ArrayDeque<>(List.of(lines));
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("answers are read line by line");
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            meanwhile.run();
            meanwhile = () -> {};
            var line = lines.isEmpty() ? new byte[0] : (lines.remove() + "\n").getBytes(UTF_8);
            System.arraycopy(line, 0, bytes, from, line.length);
            return line.length == 0 ? -1 : line.length;
        }
    }
}
