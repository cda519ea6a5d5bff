package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.domain.InvalidInputException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTests {

    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void takesTextAsItIs() {
        assertThat(ValueType.text().parse(" a\n", CLOCK)).isEqualTo(" a\n");
        assertThat(ValueType.text().parse("", CLOCK)).isEmpty();
    }

    @Test
    void refusesAnEmptyWord() {
        assertThatThrownBy(() -> ValueType.word("KEY").parse("", CLOCK)).hasMessage("empty KEY");
    }

    @Test
    void readsWholeNumbersWithinTheirRange() {
        assertThat(ValueType.integer("N", 1, 6).parse("1", CLOCK)).isEqualTo(1);
        assertThat(ValueType.integer("N", 1, 6).parse("6", CLOCK)).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-1"})
    void refusesNumbersOutOfRange(String text) {
        InvalidInputException failure = catchThrowableOfType(
                InvalidInputException.class, () -> ValueType.integer("N", 1, 6).parse(text, CLOCK));

        assertThat(failure).hasMessage("out of range: " + text);
        assertThat(failure.hint()).contains("expected a whole number, from 1 to 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.5", "99999999999"})
    void refusesWhatIsNoWholeNumber(String text) {
        assertThatThrownBy(() -> ValueType.integer("N", 0, Integer.MAX_VALUE).parse(text, CLOCK))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("not a whole number: " + text);
    }

    @Test
    void readsChoicesInAnyCase() {
        assertThat(Level.TYPE.parse("High", CLOCK)).isEqualTo(Level.HIGH);
        assertThat(Level.TYPE.parse("very-high", CLOCK)).isEqualTo(Level.VERY_HIGH);
    }

    @Test
    void correctsAWrongChoice() {
        InvalidInputException failure =
                catchThrowableOfType(InvalidInputException.class, () -> Level.TYPE.parse("hihg", CLOCK));

        assertThat(failure).hasMessage("not a confidence level: hihg");
        assertThat(failure.offending()).contains("hihg");
        assertThat(failure.suggestion()).contains("high");
        assertThat(failure.hint()).contains("expected low, high or very-high");
    }

    @Test
    void listsItsChoicesInOrder() {
        assertThat(Level.TYPE.choices())
                .extracting(ValueType.Choice::value)
                .containsExactly("low", "high", "very-high");
        assertThat(ValueType.text().choices()).isEmpty();
    }
}
