package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.domain.UsageException;
import dev.onrecord.shell.run.CommandList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherWordsTests {

    @ParameterizedTest
    @CsvSource({
        "quit, exit",
        "Q, exit",
        "?, help",
        "search, find",
        "delete, withdraw",
        "import, load",
        "backup, store backup"
    })
    void leadToTheCommandThatIsMeant(String typed, String meant) {
        var failure = catchThrowableOfType(
                UsageException.class, () -> CommandList.catalogue().find(WordReader.read(typed)));

        assertThat(failure).hasMessage("no command \"" + typed + "\"");
        assertThat(failure.suggestion()).contains(meant);
    }

    @Test
    void leadToCommandsThatThereAreAndAreNone() {
        var commands = CommandList.catalogue().names();

        assertThat(commands).containsAll(OtherWords.BY_COMMAND.keySet());
        assertThat(OtherWords.BY_COMMAND.values().stream().flatMap(List::stream))
                .doesNotContainAnyElementsOf(commands);
    }

    @Test
    void eachMeanOneCommand() {
        assertThat(OtherWords.BY_COMMAND.values().stream().flatMap(List::stream))
                .doesNotHaveDuplicates();
    }
}
