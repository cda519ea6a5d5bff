package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day at the desk: what is due, what is edited, taken back, proved and put together. */
class WorkTests {

    @TempDir
    Path folder;

    private Console onrecord;

    @BeforeEach
    void addAClaim() {
        onrecord = Console.in(folder);
        onrecord.run("add", "a claim", "--key", "key", "--about", "Russia").expect(0);
    }

    private String verdictAndConfidence() {
        return onrecord.rows()
                .value("SELECT standing || iif(confidence = 'unrated', ' ', '') || confidence FROM claim");
    }

    @Test
    void theAgendaShowsTheMostUrgentFirst() {
        onrecord.run("add", "another", "--about", "Russia").expect(0);
        onrecord.run("ask", "C2", "Russia", "--by", "2025-04-16", "--on", "2025-04-10")
                .expect(0);
        onrecord.run("ask", "C1", "Russia", "--by", "+3d").expect(0);
        onrecord.run("record", "non-admission", "C2", "Russia", "--searched", "TASS", "--recheck", "2025-04-17")
                .expect(0);
        assertThat(onrecord.run("agenda").expect(0).out().lines().skip(2))
                .extracting(line -> line.replaceAll(" +", " "))
                .containsExactly(
                        "C2 Russia answer 2025-04-16 1 d overdue another",
                        "C2 Russia search again 2025-04-17 due today another",
                        "C1 Russia answer 2025-04-20 in 3 d a claim");
    }

    @Test
    void aRetractedEntryStaysInTheLogAndCountsNoLonger() {
        onrecord.run("record", "denial", "key", "Russia").expect(0);
        onrecord.run("retract", "E2", "--because", "another day").expect(0);
        assertThat(onrecord.run("show", "key", "--format", "json").expect(0).out())
                .contains("\"responses\": []");
        assertThat(onrecord.run("log", "key").expect(0).out())
                .contains("Russia denied it")
                .contains("another day");
        assertThat(onrecord.run("retract", "E2", "--because", "x").err()).contains("taken back already");
        assertThat(onrecord.run("retract", "E1", "--because", "x").err()).contains("hint: withdraw C1 --because");
    }

    @Test
    void editsKeepTheOldWordingInTheHistory() {
        onrecord.run("edit", "key", "--text", "a better claim", "--on", "2025", "--because", "precise")
                .expect(0);
        assertThat(onrecord.rows().value("SELECT text || said_on FROM claim")).isEqualTo("a better claim2025");
        onrecord.run("undo").expect(0);
        assertThat(onrecord.rows().value("SELECT text FROM claim")).isEqualTo("a claim");
        onrecord.run("find", "claim").expect(0);
        onrecord.run("store", "check").expect(0);
    }

    @Test
    void aQuoteMustStandInItsTextFile() {
        var file = onrecord.write("note.txt", "first line\nsecond line\n");
        onrecord.run(
                        "evidence",
                        "key",
                        "note",
                        "--stance",
                        "supports",
                        "--file",
                        file.toString(),
                        "--quote",
                        "second l")
                .expect(0);
        assertThat(onrecord.run(
                                "evidence",
                                "key",
                                "other",
                                "--stance",
                                "supports",
                                "--file",
                                file.toString(),
                                "--quote",
                                "third")
                        .err())
                .contains("the quote is not in");
        onrecord.run("store", "check").expect(0);
        onrecord.write("note.txt", "changed");
        assertThat(onrecord.run("store", "check").exitCode()).isEqualTo(1);
        assertThat(onrecord.run("evidence", "check", "key").expect(1).err()).contains("changed");
        onrecord.run("expect", "key", "blocker", "changed-evidence").expect(0);
    }

    @Test
    void aWholeWaitsForItsParts() {
        onrecord.run("add", "a part", "--part-of", "key").expect(0);
        onrecord.run("expect", "key", "blocker", "part:C2").expect(0);
        assertThat(onrecord.run("show", "key").expect(0).out()).contains("C2").contains("unverified");
        onrecord.run("verdict", "C2", "partly-verified", "--because", "x", "--override")
                .expect(0);
        assertThat(onrecord.run("expect", "key", "blocker", "part").exitCode()).isEqualTo(1);
    }

    @Test
    void aClaimWithTwoOriginsAndEveryAnswerPassesWithoutOverride() {
        onrecord.script("""
                        source A --reliability B --because "named"
                        cite key A
                        cite key B
                        evidence key "the paper" --stance supports --credibility 2 --source A
                        rate key high --because "two origins"
                        waive key Russia --because "it said so in public"
                        verdict key verified --because "two origins"
                        """).expect(0);
        assertThat(verdictAndConfidence()).isEqualTo("verifiedhigh");
        assertThat(onrecord.rows().value("SELECT content FROM entry WHERE kind = 'concluded'"))
                .doesNotContain("overridden");
    }
}
