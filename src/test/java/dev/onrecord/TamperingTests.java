package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed behind the program's back shows. */
@ExtendWith(OnRecordExtension.class)
class TamperingTests {

    @BeforeEach
    void record(Console console) {
        console.doneScript("""
                use wildberries
                add "The retailer hired hundreds" --key wb --about Wildberries --tag labour --source RTVI
                rate wb low --because "nobody could find where the number began"
                ask wb Wildberries --by 2025-04-20
                record denial wb Wildberries --quote "no"
                add "another"
                ask C2 Wildberries --by 2025-04-21
                """);
        console.done("store", "check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UPDATE entry SET content = replace(content, 'hundreds', 'hundredz') WHERE id = 2 | E2",
                "UPDATE entry SET content = replace(content, 'low', 'high') WHERE id = 4          | E4",
                "UPDATE entry SET kind = 'untagged' WHERE id = 5                                  | E5",
                "UPDATE entry SET claim = 2 WHERE id = 4                                          | E4",
                "UPDATE entry SET hash = zeroblob(32) WHERE id = 3                                | E3",
                "UPDATE entry SET command = 1 WHERE id = 3                                        | E3",
                "UPDATE command SET line = upper(line) WHERE id = 2                               | E2",
                "UPDATE command SET recorded_by = 'lee' WHERE id = 3                              | E4",
                "UPDATE command SET recorded_at = '2025-04-16T12:00:00.000Z' WHERE id = 4         | E5",
                "UPDATE command SET session = 'other' WHERE id = 5                                | E6",
                "UPDATE command SET story = 'other' WHERE id = 5                                  | E6",
                "UPDATE command SET story = NULL WHERE id = 5                                     | E6",
                "DELETE FROM command WHERE id = 3                                                 | E4",
                "DELETE FROM entry WHERE id = 3                                                   | E3 is missing",
                "DELETE FROM entry WHERE id = 1                                                   | E1 is missing",
                "UPDATE entry SET content = replace(content, 'no', 'yes') WHERE id IN (4, 6)      | E4",
            })
    void namesTheFirstEntryThatIsNotWhatWasRecorded(String sql, String entry, Console console) {
        console.rows().tamper("PRAGMA foreign_keys = OFF", sql);

        var checked = console.run("store", "check").expect(1);

        assertThat(checked.out()).contains("chain: " + entry);
        assertThat(checked.failure()).contains("the store is not sound: " + entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE claim SET text = 'The retailer hired thousands' WHERE id = 1",
                "UPDATE claim SET standing = 'verified' WHERE id = 1",
                "UPDATE claim SET confidence = 'high' WHERE id = 1",
                "UPDATE claim SET confidence = 'unrated' WHERE id = 1",
                "UPDATE claim SET state = 0 WHERE id = 1",
                "UPDATE claim SET content = content + 1 WHERE id = 1",
                "UPDATE claim SET key = 'other' WHERE id = 1",
                "UPDATE claim SET recorded_at = 0 WHERE id = 1",
                "DELETE FROM claim WHERE id = 1",
                "INSERT INTO claim SELECT 9, 'k', text, story, speaker, said_on, said_from, said_until, part_of,"
                        + " standing, confidence, state, recorded_at, identity, content FROM claim WHERE id = 1",
                "DELETE FROM facet WHERE kind = 'tag'",
                "INSERT INTO facet (kind, name, claim) VALUES ('response', 'admission', 1)",
                "INSERT INTO facet (kind, name, claim) VALUES ('tag', 'ghost', 9)",
                "DELETE FROM due WHERE claim = 2",
                "UPDATE due SET date = '2030-01-01' WHERE claim = 2",
                "UPDATE due SET day = 0 WHERE claim = 2",
                "INSERT INTO due (claim, kind, party) VALUES (1, 'answer', 'Russia')",
                "INSERT INTO due (claim, kind, party) VALUES (9, 'answer', 'Russia')",
                "UPDATE state_count SET claims = claims + 1",
                "DELETE FROM state_count WHERE story = ''",
                "INSERT INTO answer_count (story, answer, claims) VALUES ('moon', 'denial', 7)",
                "DELETE FROM entry WHERE id = (SELECT max(id) FROM entry)",
                "INSERT INTO claim_words (rowid, text) VALUES (9, 'ghost')",
                "INSERT INTO claim_words (claim_words) VALUES ('delete-all')",
            })
    void noticesWhatDoesNotFollowFromTheEntries(String sql, Console console) {
        console.rows().tamper(sql);

        var checked = console.run("store", "check").expect(1);

        assertThat(checked.failure()).contains("the store is not sound");
        assertThat(checked.out()).doesNotContain("chain: E");
    }

    @Test
    void keepsRecordingNothingOnABrokenChainUnseen(Console console) {
        console.rows().tamper("UPDATE entry SET content = replace(content, 'low', 'high') WHERE id = 4");
        console.done("add", "later");

        assertThat(console.run("store", "check").expect(1).out()).contains("chain: E4 ");
    }

    @Test
    void isSoundAgainWhenTheTamperingIsTakenBack(Console console) {
        console.rows().tamper("UPDATE entry SET content = replace(content, 'low', 'high') WHERE id = 4");
        console.run("store", "check").expect(1);
        console.rows().tamper("UPDATE entry SET content = replace(content, 'high', 'low') WHERE id = 4");

        assertThat(console.done("store", "check").out())
                .isEqualTo("file: ok\nchain: ok\nprojections: ok\nevidence: ok\n");
    }

    @Test
    void noticesThatAFileOfEvidenceChangedOrIsGone(Console console) {
        var file = console.write("clip.txt", "what was filmed");
        console.done("evidence", "wb", "clip", "--stance", "context", "--file", file.toString());
        console.done("store", "check");

        console.write("clip.txt", "what was filmed.");
        assertThat(console.run("store", "check").expect(1).out()).contains("evidence: ", "changed: " + file);
        assertThat(file.toFile().delete()).isTrue();
        assertThat(console.run("store", "check").expect(1).out()).contains("missing: " + file);
        console.write("clip.txt", "what was filmed");
        console.done("store", "check");
    }

    @Test
    void coversEveryClaimOfALoad(Console console) {
        var lines = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            lines.append("{\"key\":\"k")
                    .append(i)
                    .append("\",\"text\":\"claim ")
                    .append(i)
                    .append("\"}\n");
        }
        console.done("load", console.write("bulk.ndjson", lines.toString()).toString());
        console.done("store", "check");
        var entry = console.rows().value("SELECT id FROM entry WHERE content LIKE '%claim 1234%'");
        console.rows().tamper("UPDATE entry SET content = replace(content, 'claim 1234', 'x') WHERE id = " + entry);

        assertThat(console.run("store", "check").expect(1).err()).contains("E" + entry + " is not what was recorded");
    }
}
