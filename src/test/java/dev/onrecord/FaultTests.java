package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.onrecord.Fault.Kind;
import dev.onrecord.Fault.Way;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.evidence.EvidenceFolder;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.shell.run.CommandList;
import dev.onrecord.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteErrorCode;

/**
 * Whatever fails under a command, at whichever statement: its message, its exit code, the record and what is projected
 * from it agree.
 *
 * <p>{@code -Donrecord.faults=N} tries so many statements of each command in each way; a build tries a few, at random.
 */
@ExtendWith(OnRecordExtension.class)
class FaultTests {

    private static final int TRIES = Integer.getInteger("onrecord.faults", 6);
    private static final int MOST_STATEMENTS = 400;
    private static final List<SQLiteErrorCode> CODES =
            List.of(SQLiteErrorCode.SQLITE_BUSY, SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR_WRITE);
    private static final Pattern KEPT_GOING = Pattern.compile("(\\d+) lines?: (\\d+) ok");
    private static final String RECORD = "SELECT e.id || e.kind || ifnull(e.claim, '') || e.content || c.line"
            + " FROM entry e JOIN command c ON c.id = e.command ORDER BY e.id";

    private final Random random = new Random(20251126);
    private Path before;

    @BeforeEach
    void record(Console console) throws IOException {
        console.doneScript("""
                use budget
                add "The bill was 40 million" --key bill --about "City Council" --speaker Mayor --source Radio --tag money
                add "The bridge was closed for three years" --key bridge --about Mayor
                add "The bridge is safe" --about "City Council"
                verdict C3 unverifiable --because "no log is kept" --override
                rate bill low --because "one report"
                ask bill "City Council" --by 2025-05-01
                evidence bridge "the log book" --stance supports --credibility 2
                record declined bridge Mayor
                edit bridge --text "The bridge was closed for four years" --because corrected
                """);
        console.done("add", "One more claim");
        console.as("ana").doneScript("""
                policy second verdicts --because "two of us"
                add "Nobody knows"
                verdict C5 unverifiable --because "nobody knows" --override
                policy second none --because "alone again"
                """);
        console.done("add", "A claim to be undone");
        console.done("undo");
        console.write("more.ndjson", "{\"text\": \"one\", \"key\": \"a\"}\n{\"text\": \"two\", \"key\": \"b\"}\n");
        console.write("three.onr", "add \"first\"\nrate @last low --because \"so\"\ntag C1 urgent\n");
        before = Files.copy(console.store(), console.file("before.db"));
    }

    /** One call of every command that changes the record, and the ways in which several are run. */
    static List<String> commands() {
        return List.of(
                "add \"A new claim\" --about Auditor --source \"A paper\" --part-of C1",
                "load FOLDER/more.ndjson",
                "load FOLDER/more.ndjson --dry-run",
                "edit C1 --text \"The bill was 41 million\" --because corrected",
                "tag C1-C4 urgent",
                "untag C1 money",
                "withdraw C2 --because doubled",
                "link C1 --same-as C3",
                "rate C1,C2 high --because \"two reports\"",
                "rate C1 high --because \"two reports\" --dry-run",
                "verdict C1 verified --because checked --override",
                "second C5 --because \"nobody does\"",
                "reopen C3 --because \"new facts\"",
                "confirm C2 E10 --because \"the answer fits\"",
                "policy origins 3 --because \"a large story\"",
                "ask C2 Mayor --by 2025-06-01",
                "extend C1 \"City Council\" --by 2025-06-01",
                "waive C3 \"City Council\" --because \"no press office\"",
                "record denial C1 \"City Council\" --quote \"Not so\" --on 2025-04-16",
                "source Radio --reliability B --because known",
                "cite C3 Radio",
                "evidence C1 Ledger --stance context",
                "evidence C1 Scan --stance context --file FOLDER/more.ndjson",
                "evidence check",
                "retract E3 --because misread",
                "redact E3 E4 --because \"a court order\" --yes",
                "undo",
                "redo",
                "use elections",
                "run FOLDER/three.onr",
                "run FOLDER/three.onr --dry-run",
                "run FOLDER/three.onr --keep-going");
    }

    @Test
    void everyCommandThatChangesTheRecordIsTried() {
        var tried = commands().stream()
                .map(line -> line.replaceFirst(" (?!check).*", ""))
                .toList();

        assertThat(CommandList.catalogue().signatures().stream()
                        .filter(Signature::changesRecord)
                        .map(Signature::name))
                .isSubsetOf(tried);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatIsSaidIsWhatHappened(String line, Console console) throws IOException {
        var words = WordReader.read(line.replace("FOLDER", console.folder().toString())).stream()
                .map(word -> word.text())
                .toArray(String[]::new);
        restore(console);
        var unharmed = console.run(words);
        var after = console.rows().column(RECORD);
        for (Kind kind : Kind.values()) {
            for (Way way : Way.values()) {
                if (way != Way.LOCKED || kind == Kind.BEGIN) {
                    tryAll(kind, way, words, unharmed, after, console);
                }
            }
        }
    }

    /** Lets the first statement fail, the second and so on, and where there are many some of them. */
    private void tryAll(Kind kind, Way way, String[] words, Result unharmed, List<String> after, Console console)
            throws IOException {
        int step = 1;
        for (int nth = 1; nth < MOST_STATEMENTS; nth += step) {
            var fault = new Fault(kind, way, CODES.get(random.nextInt(CODES.size())), nth);
            restore(console);
            var result = console.through(fault).run(words);
            if (!fault.happened()) {
                return;
            }
            try {
                check(result, unharmed, after, console);
            } catch (AssertionError wrong) {
                fail(
                        String.join(" ", words) + "\n" + fault + ", the one numbered " + nth + "\n" + result.screen(),
                        wrong);
            }
            step = kind == Kind.STATEMENT ? 1 + random.nextInt(120 / TRIES) : 1;
        }
    }

    private void check(Result result, Result unharmed, List<String> after, Console console) {
        var untouched = new Rows(before).column(RECORD);
        var record = console.rows().column(RECORD);
        assertThat(result.err()).doesNotContain("something went wrong").doesNotContain("injected");
        var counted = KEPT_GOING.matcher(result.err());
        if (counted.find()) {
            assertThat(record.size() - untouched.size()).isEqualTo(Integer.parseInt(counted.group(2)));
        } else if (result.exitCode() == 0) {
            assertThat(record).isEqualTo(after);
            assertThat(result.out()).isEqualTo(unharmed.out());
        } else if (result.err().contains("what was recorded before stays")) {
            assertThat(record).isEqualTo(after).isNotEqualTo(untouched);
        } else {
            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(record).isEqualTo(untouched);
            assertThat(result.err()).doesNotContain(" · ");
        }
        try (var store = Store.open(console.store())) {
            assertThat(store.check().chain()).isEmpty();
            store.entries()
                    .evidence(entry ->
                            assertThat(isKept(entry.statement(), console)).isTrue());
            assertThat(store.check().projections(claim -> {})).isEmpty();
        }
    }

    /** Tells whether a file of evidence is there if the record says so. */
    private static boolean isKept(EvidenceAdded piece, Console console) {
        var digest = piece.digest();
        return digest == null
                || EvidenceFolder.of(console.store()).findSound(digest.sha256()).isPresent();
    }

    private void restore(Console console) throws IOException {
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(Path.of(console.store() + end));
        }
        Files.copy(before, console.store());
        OnRecordExtension.delete(Path.of(console.store() + ".evidence"));
    }
}
