package dev.onrecord.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real model, as it is packaged. */
class LocalMeaningTests {

    private static LocalMeaning meaning;

    @BeforeAll
    static void load() {
        meaning = new LocalMeaning();
    }

    @AfterAll
    static void close() {
        meaning.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers from North Korea fight for Moscow. | Pyongyang sent troops to help Russia. | The bakery sells bread made of sawdust.
            The vaccine makes people sterile. | Immunisation causes infertility. | The president signed a trade agreement.
            A shark swam on a flooded motorway. | Photo of a big fish on a highway under water | Free pizza for every student in town
            """)
    void whatMeansMuchTheSameLiesNearer(String text, String paraphrase, String other) {
        assertThat(cosine(text, paraphrase)).isGreaterThan(cosine(text, other) + 0.2);
    }

    @Test
    void aTextIsAtTheSamePlaceWhateverIsReadBefore() {
        var first = meaning.of("Hundreds were hired.").orElseThrow();
        meaning.of("Something else, and a good deal longer than that, is read in between.");

        assertThat(meaning.of("Hundreds were hired."))
                .hasValueSatisfying(again -> assertThat(again).containsExactly(first));
        assertThat(cosine("Hundreds were hired.", "Hundreds were hired.")).isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"북한군이 러시아에 파병되었다", "Северокорейские военные", "卫星照片", "12,000", "", "🙂"})
    void hasNoPlaceForWhatTheModelDoesNotRead(String text) {
        assertThat(meaning.of(text)).isEmpty();
    }

    @Test
    void readsTextsOfAnyLength() {
        assertThat(meaning.of("word ".repeat(10_000))).isPresent();
    }

    @Test
    void bringsNothingThatCouldCallHome() {
        for (String name :
                new String[] {"ai.djl.huggingface.tokenizers.HuggingFaceTokenizer", "ai.djl.engine.Engine"}) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
        }
    }

    private static double cosine(String one, String other) {
        var first = meaning.of(one).orElseThrow();
        var second = meaning.of(other).orElseThrow();
        double product = 0;
        for (int i = 0; i < first.length; i++) {
            product += first[i] * second[i];
        }
        return product;
    }
}
