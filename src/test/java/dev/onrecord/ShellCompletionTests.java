package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the completion scripts of shells are answered. */
@ExtendWith(OnRecordExtension.class)
class ShellCompletionTests {

    @Test
    void isTheWordAtTheEndAndWhatCouldStandThereWithDescriptions(Console console) {
        assertThat(complete(console, "onrecord --quiet store b"))
                .containsExactly("b", "backup\tCopy the whole record to another file, with the kept files of evidence");
        assertThat(complete(console, "onrecord list --format=nd"))
                .last()
                .asString()
                .startsWith("--format=ndjson\t");
        assertThat(complete(console, "onrecord --color a")).hasSize(3);
    }

    @Test
    void readsQuotesAsShellsDo(Console console) {
        console.done("add", "claim", "--about", "North Korea");

        assertThat(complete(console, "onrecord list --about 'North K")).containsExactly("North K", "North Korea\t");
        assertThat(complete(console, "onrecord list --about North\\ K")).containsExactly("North K", "North Korea\t");
    }

    @Test
    void showsNothingHostile(Console console) {
        console.done("add", "red \u001b[31m\tclaim", "--key", "red");

        assertThat(complete(console, "onrecord show re")).last().asString().doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "onrecord", "onrecord zzz ", "onrecord show ", "onrecord list --sort # x"})
    void isJustTheWordWhereThereIsNothing(String line, Console console) {
        var answer = console.run("__complete", line);

        assertThat(answer.out().lines().skip(1)).isEmpty();
        assertThat(answer.err()).isEmpty();
        assertThat(console.store()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"__complete", "__rehearse", "__complete a b"})
    void isNoCommandOfUsers(String line, Console console) {
        assertThat(console.run(line.split(" ")).expect(2).err()).contains("no command \"__");
    }

    private static List<String> complete(Console console, String line) {
        var environment = console.with("ONRECORD_STORE", console.store().toString());
        return environment.start("", List.of("__complete", line)).out().lines().toList();
    }
}
