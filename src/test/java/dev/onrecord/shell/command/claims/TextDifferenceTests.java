package dev.onrecord.shell.command.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rates rose                       | Rates fell                       | rose / fell",
                "About 11,000 soldiers were sent  | About 12,000 soldiers were sent  | 11,000 / 12,000",
                "Claim number 1 about the bridge  | Claim number 2 about the bridge  | 1 / 2",
                "The minister confirmed the plan  | The minister denied the plan     | confirmed / denied",
                "The bridge is safe               | The bridge is not safe           | only one of them says not",
                "The bridge was closed in May     | The bridge was closed in June    |",
                "Hundreds were hired in 2024      | Hundreds were hired              |",
                "The new bridge cost 4 million    | The bridge cost 4 million        |",
            })
    void namesFiguresAndOpposites(String text, String other, String difference) {
        assertThat(TextDifference.between(text, other).orElse(null)).isEqualTo(difference);
    }
}
