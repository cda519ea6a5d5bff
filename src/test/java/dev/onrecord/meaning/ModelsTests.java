package dev.onrecord.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.onrecord.matching.Meaning;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real models, as they are packaged. */
class ModelsTests {

    private static StatementMeaning statements;
    private static HeadlineMeaning headlines;

    @BeforeAll
    static void load() {
        statements = new StatementMeaning();
        headlines = new HeadlineMeaning();
    }

    @AfterAll
    static void close() {
        statements.close();
        headlines.close();
    }

    static Stream<Meaning> models() {
        return Stream.of(statements, headlines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers from North Korea fight for Moscow. | Pyongyang sent troops to help Russia. | The bakery sells bread made of sawdust.
            The vaccine makes people sterile. | Immunisation causes infertility. | The president signed a trade agreement.
            A shark swam on a flooded motorway. | Photo of a big fish on a highway under water | Free pizza for every student in town
            """)
    void whatMeansMuchTheSameLiesNearer(String text, String paraphrase, String other) {
        for (Meaning model : List.of(statements, headlines)) {
            assertThat(closeness(model, text, paraphrase)).isGreaterThan(closeness(model, text, other) + 0.2);
        }
    }

    @Test
    void aHeadlineThatIsNearerBringsItsClaimNearer() {
        var text = "Did sharks swim on a motorway after the storm?";
        var claim = "A photograph shows a large animal in brown water.";

        assertThat(closeness(headlines, text, claim, "Shark on a flooded motorway?"))
                .isGreaterThan(closeness(headlines, text, claim, "Whale in a river?") + 0.1);
        assertThat(headlines.of(claim, "")).isEmpty();
        assertThat(statements.of(claim, "Shark on a flooded motorway?"))
                .hasValueSatisfying(point ->
                        assertThat(point).containsExactly(statements.of(claim).orElseThrow()));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("models")
    void aTextIsAtTheSamePlaceWhateverIsReadBefore(Meaning model) {
        var first = model.of("Hundreds were hired.").orElseThrow();
        model.of("Something else, and a good deal longer than that, is read in between.");

        assertThat(model.of("Hundreds were hired."))
                .hasValueSatisfying(again -> assertThat(again).containsExactly(first));
        assertThat(product(first, first)).isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("models")
    void closenessIsFromNoneToOne(Meaning model) {
        assertThat(model.closeness(-1)).isZero();
        assertThat(model.closeness(1)).isBetween(0.9, 1.0);
        assertThat(model.closeness(0.8)).isGreaterThan(model.closeness(0.7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"북한군이 러시아에 파병되었다", "Северокорейские военные", "卫星照片", "12,000", "", "🙂"})
    void haveNoPlaceForWhatTheyDoNotRead(String text) {
        assertThat(statements.of(text)).isEmpty();
        assertThat(headlines.of(text)).isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("models")
    void readTextsOfAnyLength(Meaning model) {
        assertThat(model.of("word ".repeat(10_000))).isPresent();
    }

    @Test
    void bringNothingThatCouldCallHome() {
        for (String name :
                new String[] {"ai.djl.huggingface.tokenizers.HuggingFaceTokenizer", "ai.djl.engine.Engine"}) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
        }
    }

    private static double closeness(Meaning model, String text, String claim) {
        return closeness(model, text, claim, claim);
    }

    private static double closeness(Meaning model, String text, String claim, String headline) {
        return model.closeness(
                product(model.of(text).orElseThrow(), model.of(claim, headline).orElseThrow()));
    }

    private static double product(float[] first, float[] second) {
        double product = 0;
        for (int i = 0; i < first.length; i++) {
            product += first[i] * second[i];
        }
        return product;
    }
}
