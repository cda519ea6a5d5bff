package dev.onrecord.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @ParameterizedTest
    @ValueSource(strings = {"C12", "c2", "E17", "e1", "C007", "\uff23\uff11\uff12", "e3-7"})
    void refusesWhatLooksLikeANumberForNewClaims(String key) {
        assertThatThrownBy(() -> ClaimKey.checkNew(key)).hasMessageContaining("looks like the number of a claim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"covid-19", "c", "e-1", "C12a", "2375", "x12"})
    void allowsWordsThatBeginLikeOne(String key) {
        assertThatCode(() -> ClaimKey.checkNew(key)).doesNotThrowAnyException();
    }
}
