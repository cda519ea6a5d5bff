package dev.onrecord.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void areWithoutCaseAndAccents() {
        assertThat(words("Ministère des Affaires ÉTRANGÈRES"))
                .containsExactly("ministere", "des", "affaires", "etrangeres");
    }

    @Test
    void loseTheirApostrophes() {
        assertThat(words("Russia's envoy doesn’t know")).containsExactly("russia", "envoy", "doesnt", "know");
    }

    @Test
    void leaveAddressesOnTheWebOut() {
        assertThat(words("Look: https://example.org/a?b=c and pic.example.com/x1Y2 here"))
                .containsExactly("look", "and", "here");
    }

    @Test
    void endWhereALinkBeginsWithoutABlank() {
        var text = "seen on camerapic.twitter.com/x1Y2 — #IranTalkshttps://t.co/abc then";
        assertThat(words(text)).containsExactly("seen", "on", "camera", "iran", "talks", "then");
        assertThat(Words.plain(text)).isEqualTo("seen on camera — Iran Talks then");
        assertThat(Words.of(text).stream().map(word -> text.substring(word.start(), word.end())))
                .endsWith("Iran", "Talks", "then");
    }

    @Test
    void takeLabelsAndNamesOfAccountsApart() {
        assertThat(words("#NorthKoreaTroops @UNGuardian2 #covid_19"))
                .containsExactly("north", "korea", "troops", "un", "guardian", "2", "covid", "19");
    }

    @Test
    void readANumberWithCommasAsOne() {
        assertThat(words("1,200,000 of 12,3")).containsExactly("1200000", "of", "12", "3");
    }

    @Test
    void keepTheMarksThatMakeALetter() {
        assertThat(words("Российский й")).containsExactly("российский", "й");
        assertThat(words("ग़लत दावा")).hasSize(2);
    }

    @Test
    void dropVowelSignsOfArabic() {
        assertThat(words("مُحَمَّد")).containsExactly("محمد");
    }

    @Test
    void knowWhereTheyStand() {
        var text = "«Été» 2024";
        assertThat(Words.of(text)).allSatisfy(word -> assertThat(word.start()).isLessThan(word.end()));
        assertThat(Words.of(text).stream().map(word -> text.substring(word.start(), word.end())))
                .containsExactly("Été", "2024");
    }

    @Test
    void areNoneInSignsAlone() {
        assertThat(words("😀 — !? …")).isEmpty();
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(TextWord::text).toList();
    }
}
