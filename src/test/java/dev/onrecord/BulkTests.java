package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.run.CommandList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No command changes many claims by a range without asking, and each can be told not to ask. */
@ExtendWith(OnRecordExtension.class)
class BulkTests {

    /** A call of each of these commands; a new one fails until it stands here. */
    private static final Map<String, List<String>> CALLS = Map.of(
            "rate", List.of("C1-C5", "high", "--because", "why"),
            "verdict", List.of("C1-C5", "refuted", "--because", "why", "--override"),
            "reopen", List.of("C1-C5", "--because", "why"),
            "withdraw", List.of("C1-C5", "--because", "why"),
            "ask", List.of("C1-C5", "Russia"),
            "record", List.of("denial", "C1-C5", "Russia", "--quote", "no"),
            "second", List.of("C1-C5", "--because", "x"),
            "evidence check", List.of("C1-C5"),
            "tag", List.of("C1-C5", "labour"),
            "untag", List.of("C1-C5", "video"));

    static Stream<String> commandsThatChangeSeveralClaims() {
        var catalogue = CommandList.catalogue();
        return catalogue.names().stream()
                .map(catalogue::named)
                .flatMap(Optional::stream)
                .filter(Signature::changesRecord)
                .filter(signature -> signature.arguments().stream().anyMatch(BulkTests::takesClaims))
                .map(Signature::name);
    }

    private static boolean takesClaims(Argument<?> argument) {
        return argument.isRepeatable()
                && Set.of(Completes.CLAIM, Completes.CLAIM_THEN_TAG)
                        .contains(argument.type().completes());
    }

    @ParameterizedTest
    @MethodSource("commandsThatChangeSeveralClaims")
    void asksBeforeItChangesManyByARange(String command, Console console) {
        record(console);
        var before = console.rows().number("SELECT count(*) FROM entry");

        assertThat(console.onTerminal("n\n", words(command)).screen()).contains(command + " these 5 claims?");
        assertThat(console.rows().number("SELECT count(*) FROM entry")).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("commandsThatChangeSeveralClaims")
    void asksNothingWhereYesWasSaidOrNobodyIsThere(String command, Console console) {
        record(console);
        var yes = Stream.concat(Stream.of(words(command)), Stream.of("--yes")).toArray(String[]::new);

        assertThat(console.onTerminal("n\n", yes).screen()).doesNotContain("these 5 claims?");
        assertThat(console.run(words(command)).err()).doesNotContain("these 5 claims?");
    }

    private static void record(Console console) {
        console.doneScript("add a --about Russia --tag video\nadd b --tag video\nadd c --tag video\nadd d\nadd e\n");
    }

    private static String[] words(String command) {
        return Stream.concat(Stream.of(command.split(" ")), CALLS.get(command).stream())
                .toArray(String[]::new);
    }
}
