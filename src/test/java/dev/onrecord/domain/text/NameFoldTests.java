package dev.onrecord.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldTests {

    @ParameterizedTest
    @CsvSource({
        "Labour, labour",
        "STRASSE, straße",
        "STRAẞE, strasse",
        "Ｗｉｌｄｂｅｒｒｉｅｓ, wildberries",
        "ΟΔΟΣ, οδος",
        "'The \u00a0 Moscow\u3000Times', the moscow times",
        "' North Korea ', north korea",
        "ﾛｼｱ, ロシア"
    })
    void makesOneNameOfTwo(String one, String other) {
        assertThat(NameFold.of(one)).isEqualTo(NameFold.of(other));
    }

    @ParameterizedTest
    @CsvSource({"I, ı", "İ, i", "Müller, Muller", "North-Korea, North Korea", "A, B"})
    void keepsTwoNamesApart(String one, String other) {
        assertThat(NameFold.of(one)).isNotEqualTo(NameFold.of(other));
    }

    @Property
    void changesNothingTheSecondTime(@ForAll String name) {
        assertThat(NameFold.of(NameFold.of(name))).isEqualTo(NameFold.of(name));
    }

    @Property
    void knowsNoUpperCase(@ForAll String name) {
        var upper = name.replace('ı', 'x').toUpperCase(Locale.ROOT);

        assertThat(NameFold.of(upper)).isEqualTo(NameFold.of(name.replace('ı', 'x')));
    }

    @Test
    void knowsNoLocale() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(NameFold.of("TITLE I")).isEqualTo("title i");
        } finally {
            Locale.setDefault(before);
        }
    }
}
