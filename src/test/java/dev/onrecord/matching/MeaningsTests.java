package dev.onrecord.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.likeness.Likeness;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meanings are read once for each claim, kept, and read again when a claim or the model is another one. */
class MeaningsTests {

    private Store store;
    private SimilarClaims similar;

    @BeforeEach
    void openAStore(@TempDir Path folder) {
        store = Store.open(folder.resolve("onrecord.db"));
        similar = new SimilarClaims(store);
        add("The harbour is closed.", "A dog barks at night.", "Bread is dear.");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void add(String... texts) {
        store.record(stamp(), recorder -> {
            for (String text : texts) {
                recorder.addClaim(ClaimContent.of(text));
            }
            return texts;
        });
        similar.catchUp(done -> {});
    }

    private static Stamp stamp() {
        return new Stamp("kim", Instant.parse("2025-04-17T12:00:00Z"), "add", "test", null);
    }

    @Test
    void findsWhatSharesNoWord() {
        var meanings = readBy(new Topics("one"));

        assertThat(claims("A hound howls", null)).isEmpty();
        assertThat(claims("A hound howls", meanings)).first().isEqualTo(new ClaimId(2));
    }

    @Test
    void readsEachClaimOnce() {
        var topics = new Topics("one");
        var meanings = readBy(topics);
        add("The port is shut.");
        meanings.catchUp(100, done -> {});

        assertThat(topics.read)
                .containsExactly(
                        "The harbour is closed.", "A dog barks at night.", "Bread is dear.", "The port is shut.");
        assertThat(new Meanings(store, List.of(topics)).pending()).isZero();
    }

    @Test
    void readsAClaimAgainWhenItSaysSomethingElse() {
        var meanings = readBy(new Topics("one"));
        store.record(
                stamp(),
                recorder ->
                        recorder.append(new ClaimId(3), new ClaimRevised(ClaimContent.of("A hound howls."), "wrong")));
        similar.catchUp(done -> {});
        assertThat(meanings.pending()).isOne();
        meanings.catchUp(100, done -> {});

        assertThat(claims("dog", meanings)).containsExactlyInAnyOrder(new ClaimId(2), new ClaimId(3));
    }

    @Test
    void readsAllAgainForAnotherModel() {
        readBy(new Topics("one"));

        assertThat(new Meanings(store, List.of(new Topics("two"))).pending()).isEqualTo(3);
    }

    @Test
    void keepsWhatWasReadWhenItIsInterrupted() {
        add(java.util.stream.IntStream.range(0, 120).mapToObj(i -> "Bread " + i).toArray(String[]::new));
        var topics = new Topics("one");
        topics.interruptAfter = 70;
        var meanings = new Meanings(store, List.of(topics));

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> meanings.catchUp(1000, done -> {}));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(meanings.pending()).isEqualTo(73);
    }

    @Test
    void goesByWordsAloneWhereTheModelDoesNotReadTheText() {
        var meanings = readBy(new Topics("one"));

        var found = similar.find("Bread dear 123", null, Set.of(), 5, meanings);

        assertThat(found).first().extracting(Likeness::claim).isEqualTo(new ClaimId(3));
        assertThat(found.get(0).common().meaning()).isNull();
    }

    @Test
    void goesByTheHeadlineTooWhereThereIsOneOfTheSame() {
        var headlines = new Topics("two");
        headlines.readsHeadlines = true;
        addUnder("A bakery shut its doors.", "Is bread from that bakery safe?");
        addUnder("The old mill was sold.", "Ask the port office again");
        readBy(new Topics("one"), headlines);

        assertThat(headlines.read).containsExactly("Is bread from that bakery safe?A bakery shut its doors.");
    }

    private void addUnder(String text, String note) {
        var content = new ClaimContent(null, text, null, null, List.of(), null, null, List.of(), null, note);
        store.record(stamp(), recorder -> recorder.addClaim(content));
        similar.catchUp(done -> {});
    }

    private Meanings readBy(Topics... topics) {
        var meanings = new Meanings(store, List.of(topics));
        meanings.catchUp(100, done -> {});
        return meanings;
    }

    private List<ClaimId> claims(String text, @Nullable Meanings meanings) {
        return similar.find(text, null, Set.of(), 2, meanings).stream()
                .filter(likeness -> likeness.score() > 0.3)
                .map(Likeness::claim)
                .toList();
    }

    /** A model that knows three topics by a few words and reads no numbers. */
    private static final class Topics implements Meaning {

        private final String name;
        private final List<String> read = new ArrayList<>();
        private boolean readsHeadlines;
        private int interruptAfter = Integer.MAX_VALUE;

        Topics(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<float[]> of(String text, String headline) {
            return readsHeadlines && headline.isEmpty() ? Optional.empty() : of(headline + text);
        }

        @Override
        public double closeness(double cosine) {
            return cosine;
        }

        @Override
        public Optional<float[]> of(String text) {
            read.add(text);
            if (read.size() == interruptAfter) {
                Thread.currentThread().interrupt();
            }
            var point = new float[] {has(text, "harbour", "port"), has(text, "dog", "hound"), has(text, "bread")};
            return text.contains("123") ? Optional.empty() : Optional.of(point);
        }

        private static float has(String text, String... words) {
            for (String word : words) {
                if (text.toLowerCase(java.util.Locale.ROOT).contains(word)) {
                    return 1;
                }
            }
            return 0.01f;
        }

        @Override
        public void close() {}
    }
}
