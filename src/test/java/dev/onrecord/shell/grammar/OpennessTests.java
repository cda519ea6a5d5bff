package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpennessTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "list",
                "add 'a' \"b\" ",
                "list # it's",
                "list # \\",
                "add \\'",
                "add \\\\",
                "add \\\n",
                "add 'a\n'"
            })
    void isCompleteWhenNothingIsOpen(String text) {
        assertThat(Openness.of(text)).isEqualTo(Openness.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"add '", "add It's", "add 'a\n", "add 'a\\", "'\"", "\"a\"'"})
    void namesTheSingleQuote(String text) {
        assertThat(Openness.of(text)).isEqualTo(Openness.OPEN_SINGLE_QUOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"add \"", "add \"a\\", "add \"a\\\"", "add \"it's\n", "''\""})
    void namesTheDoubleQuote(String text) {
        assertThat(Openness.of(text)).isEqualTo(Openness.OPEN_DOUBLE_QUOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "add \\", "add\\", "add \\\n x \\"})
    void isContinuedAfterABackslash(String text) {
        assertThat(Openness.of(text)).isEqualTo(Openness.CONTINUED);
    }
}
