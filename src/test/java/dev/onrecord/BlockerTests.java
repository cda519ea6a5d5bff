package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.policy.BlockerKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Every blocker: found where it should be, and cleared by the command that is printed with it. */
class BlockerTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    /** What makes a claim with the key {@code key} have a blocker. */
    private String making(BlockerKind kind, Console onrecord) {
        return switch (kind) {
            case UNRATED, NO_SOURCE, NO_EVIDENCE -> "";
            case CONFIDENCE -> "rate key moderate --because x";
            case UNRESOLVED_ORIGIN -> "source Nobody --unresolved\ncite key Outlet --from Nobody";
            case CIRCULAR -> "cite key One --from Two\ncite key Two --from One";
            case SINGLE_ORIGIN -> "cite key Outlet";
            case UNGRADED_EVIDENCE -> "evidence key \"a paper\" --stance supports";
            case REFUTING_EVIDENCE -> "evidence key \"a photo\" --stance refutes";
            case NOT_ASKED -> "edit key --about \"North Korea\" --because x";
            case AWAITING -> "edit key --about Russia --because x\nask key Russia --by 2025-04-20";
            case OVERDUE -> "edit key --about Russia --because x\nask key Russia --by 2025-04-10 --on 2025-04-01";
            case DISPUTED -> "edit key --about Russia --because x\nrecord denial key Russia";
            case RECHECK ->
                "edit key --about Russia --because x\n"
                        + "record non-admission key Russia --searched TASS --recheck 2025-04-17";
            case CHANGED_EVIDENCE ->
                "evidence key \"a note\" --stance supports --file " + onrecord.write("note.txt", "as it was");
            case PART -> "add \"a part\" --part-of key";
        };
    }

    private Console claimWith(BlockerKind kind) {
        var onrecord = Console.in(folder);
        onrecord.run("add", "a claim", "--key", "key").expect(0);
        onrecord.script(making(kind, onrecord) + "\n").expect(0);
        if (kind == BlockerKind.CHANGED_EVIDENCE) {
            onrecord.write("note.txt", "as it is now");
            onrecord.run("evidence", "check").expect(0);
        }
        return onrecord;
    }

    /** Returns the blockers of the claim as {@code why} prints them, each with its command. */
    private static Map<String, String> why(Console onrecord) {
        var lines = onrecord.run("why", "key").expect(0).out().lines().toList();
        var commands = new TreeMap<String, String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.startsWith("• ")) {
                commands.putIfAbsent(
                        line.substring(2).split(": ", 2)[0], lines.get(i + 1).strip());
            }
        }
        return commands;
    }

    @ParameterizedTest
    @EnumSource(BlockerKind.class)
    void isClearedByTheCommandThatIsPrintedWithIt(BlockerKind kind) {
        var onrecord = claimWith(kind);
        var before = why(onrecord);
        var code = before.keySet().stream()
                .filter(found -> found.split(":", 2)[0].equals(kind.published()))
                .findFirst();
        assertThat(code).as("blockers " + before.keySet()).isPresent();

        var command = before.get(code.orElseThrow());
        onrecord.stdin(command).expect(0);
        assertThat(why(onrecord)).as(command).doesNotContainKey(code.orElseThrow());
    }

    @Test
    void standsInTheOrderOfTheContract() {
        var onrecord = Console.in(folder);
        onrecord.run("add", "a claim", "--key", "key").expect(0);
        for (BlockerKind kind : List.of(
                BlockerKind.PART,
                BlockerKind.RECHECK,
                BlockerKind.NOT_ASKED,
                BlockerKind.REFUTING_EVIDENCE,
                BlockerKind.CIRCULAR,
                BlockerKind.CONFIDENCE)) {
            onrecord.script(making(kind, onrecord) + "\n").expect(0);
        }
        var found = JSON.readTree(onrecord.run("show", "key", "--format", "json")
                        .expect(0)
                        .out())
                .get(0)
                .get("blockers")
                .valueStream()
                .map(code -> code.asString().split(":", 2)[0])
                .toList();
        var contract =
                Arrays.stream(BlockerKind.values()).map(BlockerKind::published).toList();
        assertThat(found)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo((one, other) -> Integer.compare(contract.indexOf(one), contract.indexOf(other)));
    }
}
