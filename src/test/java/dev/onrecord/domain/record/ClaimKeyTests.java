package dev.onrecord.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimKeyTests {

    @ParameterizedTest
    @ValueSource(strings = {"wb-hundreds", "2375", "북한-1", "naïve", "Ⅷ", "½", "a.b_c:d/e", "C12", "cafe\u0301", "𝒳1"})
    void allowsLettersDigitsMarksAndAFewSigns(String key) {
        assertThat(ClaimKey.allows(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "-a", "\u0301a", "a,b", "@last", "🕊", "a\n", "C3-C7", "c3-7"})
    void refusesBlanksOtherSignsAndRanges(String key) {
        assertThat(ClaimKey.allows(key)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "한", "𝒳"})
    void allowsEightyCharactersHoweverTheyAreStored(String character) {
        assertThat(ClaimKey.allows(character.repeat(80))).isTrue();
        assertThat(ClaimKey.allows(character.repeat(81))).isFalse();
    }
}
