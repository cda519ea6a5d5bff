package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.shell.grammar.Quoting;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the way of a claim is listed in the order of the contract, each with a command that clears it. */
@ExtendWith(OnRecordExtension.class)
class BlockerTests {

    private static final Pattern REASON = Pattern.compile("  • (\\S.*?): .*");

    /**
     * How a blocker comes about.
     *
     * @param code its form in the contract
     * @param commands what brings it about for claim C1, on 2025-04-17
     */
    private record Case(BlockerKind kind, String code, String commands) {

        @Override
        public String toString() {
            return code;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(BlockerKind.UNRATED, "unrated", ""),
                new Case(BlockerKind.CONFIDENCE, "confidence:low", "rate C1 low --because x"),
                new Case(BlockerKind.CONFIDENCE, "confidence:moderate", "rate C1 moderate --because x"),
                new Case(BlockerKind.NO_SOURCE, "no-source", ""),
                new Case(
                        BlockerKind.UNRESOLVED_ORIGIN,
                        "unresolved-origin",
                        "source \"Telegram channels\" --unresolved\ncite C1 RTVI --from \"Telegram channels\""),
                new Case(BlockerKind.CIRCULAR, "circular", "cite C1 RTVI --from TASS\ncite C1 TASS --from RTVI"),
                new Case(BlockerKind.SINGLE_ORIGIN, "single-origin", "cite C1 RTVI --from TASS"),
                new Case(BlockerKind.NO_EVIDENCE, "no-evidence", ""),
                new Case(
                        BlockerKind.UNGRADED_EVIDENCE,
                        "ungraded-evidence",
                        "evidence C1 \"it's a clip\" --stance supports"),
                new Case(
                        BlockerKind.UNGRADED_EVIDENCE,
                        "ungraded-evidence",
                        "source \"North Korea\"\n"
                                + "evidence C1 clip --stance supports --credibility 2 --source \"North Korea\""),
                new Case(BlockerKind.REFUTING_EVIDENCE, "refuting-evidence", "evidence C1 payroll --stance refutes"),
                new Case(BlockerKind.NOT_ASKED, "not-asked:North Korea", "edit C1 --about \"North Korea\" --because x"),
                new Case(BlockerKind.NOT_REACHED, "not-reached:Wildberries", "record unreachable C1 Wildberries"),
                new Case(BlockerKind.AWAITING, "awaiting:Wildberries", "ask C1 Wildberries --by 2025-04-20"),
                new Case(BlockerKind.AWAITING, "awaiting:Wildberries", "ask C1 Wildberries"),
                new Case(
                        BlockerKind.OVERDUE,
                        "overdue:Wildberries",
                        "ask C1 Wildberries --on 2025-04-10 --by 2025-04-16"),
                new Case(BlockerKind.DISPUTED, "disputed:Wildberries", "record denial C1 Wildberries"),
                new Case(
                        BlockerKind.RECHECK,
                        "recheck:2025-04-17",
                        "record non-admission C1 Wildberries --searched site --recheck 2025-04-17"),
                new Case(
                        BlockerKind.CHANGED_EVIDENCE,
                        "changed-evidence",
                        "evidence C1 \"a clip\" --stance context --file $FOLDER/clip.txt\n$CHANGE"),
                new Case(
                        BlockerKind.CHANGED_EVIDENCE,
                        "changed-evidence",
                        "evidence C1 \"a clip\" --stance context --file $FOLDER/clip.txt --no-copy\n$REMOVE"),
                new Case(
                        BlockerKind.SECOND,
                        "second:unverifiable",
                        "policy second verdicts --because x\nverdict C1 unverifiable --because x --override"),
                new Case(
                        BlockerKind.REWORDED,
                        "reworded",
                        "record denial C1 Wildberries\nedit C1 --text \"The retailer hired thousands\" --because x"),
                new Case(
                        BlockerKind.REWORDED,
                        "reworded",
                        "ask C1 Wildberries\nedit C1 --text \"The retailer hired thousands\" --because x"),
                new Case(
                        BlockerKind.REWORDED,
                        "reworded",
                        "verdict C1 refuted --because x --override\n"
                                + "edit C1 --text \"The retailer hired thousands\" --because x"),
                new Case(BlockerKind.PART, "part:C2", "add \"a part\" --part-of C1"),
                new Case(
                        BlockerKind.PART,
                        "part:C2",
                        "add \"a part\" --part-of C1\nverdict C2 refuted --because x --override"));
    }

    @Test
    void bringsAboutEveryKind() {
        assertThat(cases().map(Case::kind)).contains(BlockerKind.values());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isClearedByItsCommandAsPrinted(Case blocker, Console console) throws Exception {
        bringAbout(blocker, console);
        console.done("expect", "C1", "blocker", blocker.code());

        var command = clearingCommand(blocker.code(), console);
        if (command.contains(Quoting.OWN_WORDS)) {
            assertThat(console.stdin(command).expect(1).err()).contains("… stands for words of your own");
        }
        var person = blocker.kind() == BlockerKind.SECOND ? console.as("ana") : console;
        person.stdin(command.replace(Quoting.OWN_WORDS, "the desk's own words")).expect(0);
        if (blocker.kind() == BlockerKind.PART) {
            assertThat(command).isEqualTo("why C2");
            console.done("verdict", "C2", "partly-verified", "--because", "x", "--override");
        }

        console.run("expect", "C1", "blocker", blocker.code()).expect(1);
        console.done("store", "check");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isListedInTheOrderOfTheContract(Case blocker, Console console) throws Exception {
        assumeThat(blocker.commands())
                .as("of a verdict that stands, what it has lost is listed first")
                .doesNotContain("verdict C1");
        bringAbout(blocker, console);

        var order = Term.words(BlockerKind.class);
        assertThat(codes(console))
                .contains(blocker.code())
                .isSortedAccordingTo((one, other) ->
                        Integer.compare(order.indexOf(one.split(":")[0]), order.indexOf(other.split(":")[0])));
    }

    @Test
    void isNamedAsTheContractNamesIt() {
        assertThat(Term.words(BlockerKind.class))
                .containsExactly(
                        "unrated",
                        "confidence",
                        "no-source",
                        "unresolved-origin",
                        "circular",
                        "single-origin",
                        "no-evidence",
                        "ungraded-evidence",
                        "refuting-evidence",
                        "not-asked",
                        "not-reached",
                        "awaiting",
                        "overdue",
                        "disputed",
                        "recheck",
                        "changed-evidence",
                        "reworded",
                        "second",
                        "part");
    }

    @Test
    void isClearedOneAfterTheOtherUntilTheClaimCanBeVerified(Console console) {
        console.doneScript("""
                add "The retailer hired hundreds" --about Wildberries --about "North Korea"
                rate C1 low --because x
                source "Telegram channels" --unresolved
                cite C1 RTVI --from "Telegram channels"
                record denial C1 Wildberries
                ask C1 "North Korea" --on 2025-04-10 --by 2025-04-16
                """);

        for (int i = 0; i < 20 && !codes(console).isEmpty(); i++) {
            var command = clearingCommand(codes(console).get(0), console);
            console.stdin(command.replace(Quoting.OWN_WORDS, "the desk's own words " + i))
                    .expect(0);
        }

        assertThat(codes(console)).isEmpty();
        console.done("verdict", "C1", "verified", "--because", "all is cleared");
    }

    private static void bringAbout(Case blocker, Console console) throws Exception {
        var clip = console.write("clip.txt", "what was filmed");
        console.done("add", "The retailer hired hundreds", "--about", "Wildberries");
        for (String line : blocker.commands().lines().toList()) {
            if (line.equals("$CHANGE")) {
                console.write("clip.txt", "what was filmed, cut");
                console.run("evidence", "check").expect(1);
            } else if (line.equals("$REMOVE")) {
                Files.delete(clip);
                console.run("evidence", "check").expect(1);
            } else {
                console.stdin(line.replace("$FOLDER", console.folder().toString()))
                        .expect(0);
            }
        }
    }

    private static List<String> codes(Console console) {
        return console.done("why", "C1")
                .out()
                .lines()
                .map(REASON::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .toList();
    }

    /** Returns the line below the reason: the command, ready to paste. */
    private static String clearingCommand(String code, Console console) {
        var lines = console.done("why", "C1").out().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("  • " + code + ": ")) {
                return lines.get(i + 1).strip();
            }
        }
        throw new AssertionError("no blocker " + code + " in " + lines);
    }
}
