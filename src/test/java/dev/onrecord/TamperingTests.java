package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed behind the program's back shows. */
@ExtendWith(OnRecordExtension.class)
class TamperingTests {

    private static final String SOUND =
            "file: ok\nschema: ok\nchain: ok\nprojections: ok\nlikeness: ok%s\nevidence: ok\ncopies: ok\n";

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

    @Test
    void namesWordsThatAreGoneWithoutARedaction(Console console) throws NoSuchAlgorithmException {
        var rows = console.rows();
        var hex = HexFormat.of();
        var words = hex.parseHex(rows.value("SELECT hex(salt) || hex(CAST(content AS BLOB)) FROM entry WHERE id = 4"));
        var digest = hex.formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        rows.change("UPDATE entry SET content = '{}', salt = NULL, digest = x'" + digest + "' WHERE id = 4");

        var checked = console.run("store", "check").expect(1);

        assertThat(checked.out()).contains("chain: the words of E4 were removed, and no redaction says so");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DROP TRIGGER entry_is_kept                           | trigger entry_is_kept is missing
            DROP TRIGGER entry_is_not_changed                    | trigger entry_is_not_changed is missing
            DROP TRIGGER command_is_kept                         | trigger command_is_kept is missing
            DROP TRIGGER command_is_not_changed                  | trigger command_is_not_changed is missing
            CREATE TRIGGER t INSERT ON entry BEGIN SELECT 1; END | trigger t does not belong there
            CREATE INDEX i ON entry (hash)                       | index i does not belong there
            CREATE VIEW v AS SELECT id FROM entry                | view v does not belong there
            CREATE TABLE t (id INTEGER)                          | table t does not belong there
            ALTER TABLE due ADD COLUMN more TEXT                 | table due is changed
            ALTER TABLE entry RENAME TO entries                  | table entry is missing
            DROP TABLE claim_words                               | table claim_words is missing
            DROP TABLE match_words                               | table match_words is missing
            """)
    void namesThePartOfTheSchemaThatIsNotWhatItShouldBe(String sql, String fault, Console console) {
        console.rows().change(sql);

        var checked = console.run("store", "check").expect(1);

        assertThat(checked.out()).contains("file: ok\n", "schema: " + fault + "\n");
        assertThat(checked.failure()).contains("the store is not sound");
        assertThat(checked.err()).contains("hint: store restore FILE restores a sound backup");
    }

    @Test
    void namesATriggerThatSaysSomethingElse(Console console) {
        console.rows()
                .change(
                        "DROP TRIGGER entry_is_kept",
                        "CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT 1; END");

        assertThat(console.run("store", "check").expect(1).out())
                .contains("schema: trigger entry_is_kept is changed\nchain: ok\n");
    }

    @Test
    void namesEveryTableAndIndexThatIsMissing(Console console) throws IOException {
        var sound = Files.readAllBytes(console.store());
        var parts = console.rows()
                .column("SELECT type || ' ' || name FROM sqlite_schema WHERE sql IS NOT NULL"
                        + " AND type IN ('table', 'index') AND tbl_name <> 'schema_history'"
                        + " AND name NOT GLOB '*_words_*' AND name <> 'command'");
        for (String part : parts) {
            console.rows().change("PRAGMA foreign_keys = OFF", "DROP " + part);

            assertThat(console.run("store", "check").expect(1).out()).contains("schema: " + part + " is missing\n");
            Files.write(console.store(), sound);
        }
        assertThat(parts).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            INSERT INTO command SELECT 8, line, session, story, recorded_at, recorded_by, salt, digest FROM command WHERE id = 7   \
            | command 8 has no entry
            INSERT INTO command SELECT 9, line, session, story, recorded_at, recorded_by, salt, digest FROM command WHERE id = 7   \
            | command 8 is missing
            INSERT INTO command SELECT 12, line, session, story, recorded_at, recorded_by, salt, digest FROM command WHERE id = 7  \
            | commands 8 to 11 are missing
            INSERT INTO command SELECT 12, line, session, story, recorded_at, recorded_by, salt, digest FROM command WHERE id = 7  \
            | command 12 has no entry
            DELETE FROM command WHERE id = 3      | E4 is of command 3, which is missing
            DELETE FROM command WHERE id = 3      | command 3 is missing
            UPDATE command SET id = 30 WHERE id=7 | command 30 has no entry
            DELETE FROM entry WHERE command = 7   | command 7 has no entry
            """)
    void namesWhatIsThereWithoutWhatItRestsOn(String sql, String fault, Console console) {
        console.rows().tamper("PRAGMA foreign_keys = OFF", sql);

        assertThat(console.run("store", "check").expect(1).out()).contains("chain: " + fault + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UPDATE claim SET text = 'The retailer hired thousands' WHERE id = 1      | claim: C1
            UPDATE claim SET standing = 'verified' WHERE id = 1                      | claim: C1
            UPDATE claim SET confidence = 'high' WHERE id = 1                        | claim: C1
            UPDATE claim SET confidence = 'unrated' WHERE id = 1                     | claim: C1
            UPDATE claim SET state = 0                                               | claim: C1, C2
            UPDATE claim SET content = content + 1 WHERE id = 1                      | claim: C1
            UPDATE claim SET key = 'other' WHERE id = 1                              | claim: C1
            UPDATE claim SET recorded_at = 0 WHERE id = 1                            | claim: C1
            DELETE FROM claim WHERE id = 2                                           | claim: C2
            INSERT INTO claim SELECT 9, 'k', text, story, speaker, said_on, said_from, said_until, part_of, standing, \
            confidence, state, recorded_at, identity, content, key_fold, words, said_at, concluded FROM claim WHERE id=1  | claim: C9
            DELETE FROM facet WHERE kind = 'tag'                                     | facet: C1
            UPDATE facet SET name = 'other' WHERE kind = 'tag'                       | facet: C1
            UPDATE facet SET claim = 9 WHERE kind = 'tag'                            | facet: C1, C9
            INSERT INTO facet (kind, name, claim) VALUES ('tag', 'more', 2)          | facet: C2
            INSERT INTO facet (kind, name, claim) VALUES ('tag', 'ghost', 9)         | facet: C9
            DELETE FROM due WHERE claim = 2                                          | due: C2
            UPDATE due SET date = '2030-01-01' WHERE claim = 2                       | due: C2
            UPDATE due SET day = 0 WHERE claim = 2                                   | due: C2
            INSERT INTO due (claim, kind, party) VALUES (1, 'answer', 'Russia')      | due: C1
            INSERT INTO due (claim, kind, party) VALUES (9, 'answer', 'Russia')      | due: C9
            UPDATE state_count SET claims = claims + 1               | state_count: all stories, wildberries
            DELETE FROM state_count WHERE story = ''                 | state_count: all stories
            INSERT INTO state_count VALUES ('moon', 7, 1)            | state_count: moon
            DELETE FROM answer_count                                 | answer_count: all stories, wildberries
            UPDATE answer_count SET claims = 2 WHERE story = ''      | answer_count: all stories
            INSERT INTO answer_count VALUES ('moon', 'denial', 7)    | answer_count: moon
            """)
    void namesWhatDoesNotFollowFromTheEntries(String sql, String named, Console console) {
        console.rows().change(sql);

        var checked = console.run("store", "check").expect(1);

        assertThat(checked.out())
                .contains(
                        "chain: ok\nprojections: " + named.replace(": ", " does not follow from the entries: ") + "\n");
        assertThat(checked.err()).contains("hint: the record itself is sound, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO claim_words (rowid, words) VALUES (9, 'ghost')",
                "INSERT INTO claim_words (claim_words) VALUES ('delete-all')",
                "INSERT INTO claim_words (claim_words, rowid, words) VALUES ('delete', 2, 'another')",
                "UPDATE claim_words_data SET block = zeroblob(8) WHERE id > 10",
                "DELETE FROM claim_words_data WHERE id > 10",
            })
    void noticesThatTheFullTextIsNotWhatTheClaimsSay(String sql, Console console) {
        console.rows().change(sql);

        assertThat(console.run("store", "check").expect(1).out())
                .contains("file: ok\n", "projections: claim_words, the full text, is not what the claims say\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            INSERT INTO match_claim VALUES (9, 0, '', '')                    | match_claim: C9
            DELETE FROM match_claim WHERE claim = 1                          | match_claim: C1
            UPDATE match_claim SET digest = digest + 1 WHERE claim = 1       | match_claim: C1
            UPDATE match_claim SET headline = 'x'                            | match_claim: C1, C2
            UPDATE match_claim SET names = '' WHERE claim = 1                | match_claim: C1
            UPDATE match_claim SET claim = 9 WHERE claim = 2                 | match_claim: C2, C9
            DELETE FROM match_stale                                          | match_claim: C3
            INSERT INTO match_words (rowid, terms) VALUES (9, 'ghost')       | match_words: C9
            DELETE FROM match_words WHERE rowid = 1                          | match_words: C1
            DELETE FROM match_words                                          | match_words: C1, C2, C3
            UPDATE match_words SET terms = 'another one' WHERE rowid = 2     | match_words: C2
            DELETE FROM match_words_docsize WHERE id = 2                     | match_words: C2
            DELETE FROM match_words_docsize                                  | match_words: C1, C2, C3
            DELETE FROM match_term WHERE term = 'anoth'                      | match_term: anoth
            UPDATE match_term SET term = 'x' WHERE term = 'anoth'            | match_term: anoth
            DELETE FROM match_pending WHERE claim = 2                        | match_pending: C2
            INSERT INTO match_model VALUES (1, 'other')                      | match_model: model 1
            INSERT INTO match_point VALUES (1, 0, x'00')                     | match_point: C1
            INSERT INTO match_model VALUES (0, 'm'); INSERT INTO match_point VALUES (9, 0, x'00') | match_point: C9
            """)
    void namesWhatIsMarkedAsReadAndIsNot(String sql, String named, Console console) {
        console.doneScript("add \"a third\" --tag other");
        console.done("similar", "hundreds");
        console.doneScript("undo");
        assertThat(console.done("store", "check").out()).isEqualTo(SOUND.formatted(", 1 claim not read yet"));

        console.rows().change(sql.split("; "));

        assertThat(console.run("store", "check").expect(1).out())
                .contains("projections: ok\n" + "likeness: "
                        + named.replace(": ", " does not follow from the entries: ") + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM match_words_data WHERE id > 10"})
    void noticesThatTheFullTextForLikenessIsDamaged(String sql, Console console) {
        console.done("similar", "hundreds");
        console.rows().change(sql);

        assertThat(console.run("store", "check").expect(1).out())
                .contains("file: ok\n", "likeness: match_words, the full text for likeness, is damaged\n");
    }

    @Test
    void countsWhatHasYetToBeRead(Console console) {
        console.done("similar", "hundreds");
        assertThat(console.done("store", "check").out()).isEqualTo(SOUND.formatted(""));

        console.doneScript("tag wb other\nadd \"a third\"\nadd \"a fourth\"");
        assertThat(console.done("store", "check").out()).isEqualTo(SOUND.formatted(", 3 claims not read yet"));
        console.rows().change("INSERT INTO match_model VALUES (0, 'a model')");
        assertThat(console.done("store", "check").out())
                .isEqualTo(SOUND.formatted(", 3 claims not read yet, 2 meanings not read yet"));
    }

    @Test
    void isSoundWhateverWasTakenBackAndReadMeanwhile(Console console) {
        console.done("similar", "hundreds");
        console.doneScript(
                "undo\nundo\nredo\nundo\nadd \"another one\"\nundo\nundo\nedit wb --text \"New words\" --because x");
        console.done("store", "check");
        console.done("similar", "hundreds");
        assertThat(console.done("store", "check").out()).isEqualTo(SOUND.formatted(""));
        console.doneScript("undo\nredo\nundo\nundo");
        console.done("store", "check");
        console.done("similar", "hundreds");

        assertThat(console.done("store", "check").out()).isEqualTo(SOUND.formatted(""));
    }

    @Test
    void isSoundInEveryScript(Console console) {
        for (String text : List.of(
                "북한군 1만 명이 10월에 파병되었다",
                "卫星照片显示朝鲜士兵在十月抵达 2,000",
                "أعلنت وزارة الدفاع أن جنودا",
                "ΟΔΟΣ don’t #NorthKorea İstanbul 𐐀𐐁 ꭰꭱ Ⴀ \ud840\udc00\ud840\udc01 e\u0301te\u0301",
                "https://example.org/only",
                "हिन्दी में एक दावा")) {
            console.done("add", text, "--tag", "überall", "--note", text);
        }
        console.done("similar", "hundreds");

        assertThat(console.done("store", "check").out()).isEqualTo(SOUND.formatted(""));
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

        assertThat(console.done("store", "check").out()).isEqualTo(SOUND.formatted(", 2 claims not read yet"));
    }

    @Test
    void noticesThatAFileOfEvidenceChangedOrIsGone(Console console) {
        var file = console.write("clip.txt", "what was filmed");
        console.done("evidence", "wb", "clip", "--stance", "context", "--no-copy", "--file", file.toString());
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
        console.done("similar", "claim");
        assertThat(console.done("store", "check").out()).isEqualTo(SOUND.formatted(""));
        var entry = console.rows().value("SELECT id FROM entry WHERE content LIKE '%claim 1234%'");
        console.rows().tamper("UPDATE entry SET content = replace(content, 'claim 1234', 'x') WHERE id = " + entry);

        assertThat(console.run("store", "check").expect(1).err()).contains("E" + entry + " is not what was recorded");
    }
}
