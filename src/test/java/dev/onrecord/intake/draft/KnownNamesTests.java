package dev.onrecord.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.NameMatch;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.vocabulary.NameKind;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names are found in files as they are found when they are typed. */
class KnownNamesTests {

    @Property
    void namesAreFoundAsTypedNamesAre(@ForAll("names") List<String> known, @ForAll("name") String typed) {
        var sorted = new TreeSet<>(known);

        assertThat(new KnownNames(NameKind.PARTY, sorted, NameBook.AS_WRITTEN).resolve(typed))
                .isEqualTo(NameMatch.find(typed, sorted).orElse(typed));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return name().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.strings()
                .withChars("aAbßİı- +\u0301")
                .ofMinLength(1)
                .ofMaxLength(4)
                .filter(name -> !name.isBlank());
    }
}
