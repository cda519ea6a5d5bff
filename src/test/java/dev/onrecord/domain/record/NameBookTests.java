package dev.onrecord.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.record.NameBook.Spelling;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NameBookTests {

    private static Spelling spelling(String written, long command) {
        return new Spelling(NameKind.PARTY, NameFold.of(written), written, command);
    }

    @Test
    void callsANameAsItWasFirstWritten() {
        var book = NameBook.builder()
                .written(List.of(spelling("Wildberries", 1), spelling("WILDBERRIES", 2)), Set.of())
                .build();

        assertThat(book.of(NameKind.PARTY, "wildberries")).isEqualTo("Wildberries");
        assertThat(book.of(NameKind.SOURCE, "wildberries")).isEqualTo("wildberries");
        assertThat(book.of(NameKind.PARTY, "RTVI")).isEqualTo("RTVI");
    }

    @Test
    void passesOverASpellingThatWasUndone() {
        var spellings = List.of(spelling("wILDBERRIES", 1), spelling("Wildberries", 3));

        assertThat(NameBook.builder().written(spellings, Set.of(1L)).build().of(NameKind.PARTY, "WILDBERRIES"))
                .isEqualTo("Wildberries");
        assertThat(NameBook.builder().written(spellings, Set.of(1L, 3L)).build().of(NameKind.PARTY, "x"))
                .isEqualTo("x");
    }

    /** However often names are renamed and merged, every name that was ever used leads to the last one. */
    @Property
    void oldNamesLeadToTheNewestForEver(@ForAll("names") List<String> names) {
        var builder = NameBook.builder();
        var used = new ArrayList<String>();
        used.add(names.get(0));
        for (String name : names.subList(1, names.size())) {
            builder.call(NameKind.TAG, used.get(used.size() - 1), name);
            used.add(name);
        }
        var book = builder.build();

        assertThat(used)
                .allSatisfy(name -> assertThat(book.of(NameKind.TAG, name.toUpperCase(Locale.ROOT)))
                        .isEqualTo(names.size() == 1 ? name.toUpperCase(Locale.ROOT) : names.get(names.size() - 1)));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("Labour", "labour", "work", "Work", "jobs", "Arbeit")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
