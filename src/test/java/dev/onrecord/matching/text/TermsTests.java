package dev.onrecord.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTests {

    private final Terms terms = new Terms();

    @Test
    void areTheSameForFormsOfAnEnglishWord() {
        assertThat(terms.of("deployed")).isEqualTo(terms.of("deploying"));
    }

    @Test
    void areTheSameForFormsOfARussianWord() {
        assertThat(terms.of("военные")).isEqualTo(terms.of("военных"));
    }

    @Test
    void areTheSameForArabicWithAndWithoutTheArticle() {
        assertThat(terms.of("الجنود")).isEqualTo(terms.of("جنود"));
    }

    @Test
    void arePairsOfCharactersWhereNothingPartsTheWords() {
        assertThat(terms.of("卫星照片")).containsExactly("卫星", "星照", "照片");
    }

    @Test
    void arePairsOfSyllablesWhereEndingsGrowOn() {
        assertThat(terms.of("북한군이")).containsExactly("북한", "한군", "군이");
    }

    @Test
    void keepDigitsApartFromScriptsWithoutBlanks() {
        assertThat(terms.of("2024年")).containsExactly("2024", "年");
    }

    @Test
    void keepCharactersBeyondTheBasicPlaneWhole() {
        assertThat(terms.of("𠮷野家")).containsExactly("𠮷野", "野家");
    }
}
