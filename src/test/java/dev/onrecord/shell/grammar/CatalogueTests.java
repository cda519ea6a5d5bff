package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.UsageException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTests {

    private final Catalogue catalogue = new Catalogue(
            List.of("list", "rate", "source", "sources", "store info", "store check", "log", "log all"),
            name -> Signature.of(name, name.startsWith("s") ? Group.SESSION : Group.CLAIMS, "Tries.")
                    .takes(Parameter.argument("X", ValueType.text(), "a word")));

    private FoundCommand find(String command) {
        return catalogue.find(WordReader.read(command));
    }

    private UsageException failure(String command) {
        return catchThrowableOfType(UsageException.class, () -> find(command));
    }

    @Test
    void findsACommandAndLeavesItsWords() {
        FoundCommand match = find("rate C4 high");

        assertThat(match.signature().name()).isEqualTo("rate");
        assertThat(match.words()).extracting(Word::text).containsExactly("C4", "high");
    }

    @Test
    void findsANameOfTwoWords() {
        FoundCommand match = find("store  check x");

        assertThat(match.signature().name()).isEqualTo("store check");
        assertThat(match.nameEnd()).isEqualTo(12);
        assertThat(match.words()).hasSize(1);
    }

    @Test
    void prefersTheLongerName() {
        assertThat(find("log all").signature().name()).isEqualTo("log all");
        assertThat(find("log C4").signature().name()).isEqualTo("log");
    }

    @Test
    void bindsWhatItFound() {
        assertThat(find("list --help").bind(Clock.systemUTC()).helpWanted()).isTrue();
    }

    @Test
    void pointsBehindTheNameWhenNothingFollows() {
        UsageException failure =
                catchThrowableOfType(UsageException.class, () -> find(" list").bind(Clock.systemUTC()));

        assertThat(failure.span()).contains(new Span(5, 5));
    }

    @ParameterizedTest
    @CsvSource({"raet, rate", "LIST, list", "Sources, sources", "stroe, store", "sto, store", "store-check, store check"
    })
    void suggestsTheNearestCommand(String typed, String meant) {
        UsageException failure = failure(typed + " x");

        assertThat(failure).hasMessage("no command \"" + typed + "\"");
        assertThat(failure.suggestion()).contains(meant);
        assertThat(failure.span()).contains(new Span(0, typed.length()));
    }

    @Test
    void leadsToHelpWhenNothingIsNear() {
        UsageException failure = failure("frobnicate");

        assertThat(failure.suggestion()).isEmpty();
        assertThat(failure.hint()).contains("help lists the commands");
    }

    @Test
    void asksForTheSecondWord() {
        UsageException failure = failure("store");

        assertThat(failure).hasMessage("store needs a second word");
        assertThat(failure.hint()).contains("expected store info or check");
        assertThat(failure("store --help")).hasMessage("store needs a second word");
    }

    @Test
    void correctsTheSecondWord() {
        UsageException failure = failure("store chek");

        assertThat(failure).hasMessage("no command \"store chek\"");
        assertThat(failure.suggestion()).contains("check");
        assertThat(failure.span()).contains(new Span(6, 10));
    }

    @Test
    void doesNotTakeAQuotedTextForAName() {
        assertThat(failure("'store check'")).hasMessage("no command \"store check\"");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(failure("")).hasMessage("no command");
    }

    @Test
    void listsCommandsByGroup() {
        assertThat(catalogue.signatures(Group.CLAIMS))
                .extracting(Signature::name)
                .containsExactly("list", "rate", "log", "log all");
        assertThat(catalogue.signatures()).hasSize(8);
    }

    @Test
    void knowsCommandsByName() {
        assertThat(catalogue.named("store check")).isPresent();
        assertThat(catalogue.named("store")).isEmpty();
    }

    @Test
    void refusesTwoCommandsOfOneName() {
        var names = List.of("list", "list");

        assertThatThrownBy(() -> new Catalogue(names, name -> Signature.of(name, Group.CLAIMS, "Lists.")))
                .hasMessage("two commands are called list");
    }

    @Test
    void asksACommandForWhatItTakesOnlyWhenItIsWanted() {
        var asked = new ArrayList<String>();
        var lazy = new Catalogue(List.of("list", "rate"), name -> {
            asked.add(name);
            return Signature.of(name, Group.CLAIMS, "Tries.");
        });

        lazy.find(WordReader.read("rate"));
        lazy.find(WordReader.read("rate"));

        assertThat(asked).containsExactly("rate");
        assertThat(lazy.names()).containsExactly("list", "rate");
    }

    @Test
    void takesAWordWithABlankForNoCommand() {
        assertThat(failure("'store check'")).hasMessage("no command \"store check\"");
    }
}
