package dev.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.EveryKind;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.record.Redacted;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.record.Retracted;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.StatementFields;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.store.entry.Stamp;
import dev.onrecord.store.match.MatchIndex.IndexedClaim;
import dev.onrecord.store.sqlite.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is redacted is nowhere in the files of the store, and the chain holds without it. */
class RedactionTests {

    private static final String MARKER = "Markerovič";
    private static final Set<StatementKind> ABOUT_NO_CLAIM = Set.of(
            StatementKind.SOURCE_DESCRIBED,
            StatementKind.STORY_OPENED,
            StatementKind.POLICY_SET,
            StatementKind.RENAMED,
            StatementKind.MERGED,
            StatementKind.ALIASED,
            StatementKind.PUBLISHED,
            StatementKind.REDACTED);

    @TempDir
    Path folder;

    @Test
    void leavesNoByteOfTheWordsOfAnyKind() throws IOException {
        var ids = new ArrayList<EntryId>();
        try (var store = Store.open(file())) {
            store.record(Workspace.stamp(), recorder -> recorder.addClaim(ClaimContent.of("It rains")));
            EveryKind.STATEMENTS.stream()
                    .filter(statement ->
                            !Set.of(StatementKind.UNDONE, StatementKind.REDONE).contains(statement.statementKind()))
                    .forEach(statement -> ids.add(append(store, marked(statement))));
            store.inTransaction(() -> {
                store.matchIndex().add(List.of(new IndexedClaim(new ClaimId(1), 1, MARKER, MARKER, List.of(MARKER))));
                return true;
            });
            store.checkpoint();
            assertThat(filesWithTheMarker()).contains("onrecord.db");

            redact(store, ids);
            store.checkpoint();
        }

        assertThat(filesWithTheMarker()).isEmpty();
        try (var store = Store.open(file())) {
            assertSound(store);
            assertThat(store.entries().find(ids.get(0)).orElseThrow().statement())
                    .isInstanceOf(RedactedWords.class);
        }
    }

    /** Returns a statement with the marker in every text that may be anything. */
    private static Statement marked(Statement statement) {
        var fields = new LinkedHashMap<>(statement.fields().values());
        for (String field : List.copyOf(fields.keySet())) {
            var before = fields.get(field);
            if (before instanceof String) {
                fields.put(field, MARKER + " " + field);
            } else if (before instanceof List<?>) {
                fields.put(field, List.of(MARKER + " " + field, MARKER));
            }
            if (!isReadable(statement.statementKind(), fields)) {
                fields.put(field, before);
            }
        }
        return statement.statementKind().read(new StatementFields(fields));
    }

    private static boolean isReadable(StatementKind kind, LinkedHashMap<String, Object> fields) {
        try {
            kind.read(new StatementFields(fields));
            return true;
        } catch (RuntimeException noSuchWord) {
            return false;
        }
    }

    @Test
    void keepsTheWordsWhereTheTransactionIsTakenBack() {
        try (var store = Store.open(file())) {
            append(store, new ClaimAdded(ClaimContent.of("It rains")));
            var id = append(store, new Rated(Confidence.LOW, MARKER));

            store.rollingBack(() -> redact(store, List.of(id)));

            assertThat(store.entries().find(id).orElseThrow().statement()).isEqualTo(new Rated(Confidence.LOW, MARKER));
            assertThat(Files.exists(note())).isFalse();
            assertSound(store);
        }
    }

    @Test
    void erasesAtTheNextOpeningWhatAnInterruptionLeft() throws IOException {
        try (var store = Store.open(file())) {
            var id = append(store, new ClaimAdded(ClaimContent.of(MARKER)));
            store.checkpoint();
            redact(store, List.of(id));
            assertThat(Files.exists(note())).isTrue();
        }

        Store.open(file()).close();

        assertThat(Files.exists(note())).isFalse();
        assertThat(filesWithTheMarker()).isEmpty();
    }

    @Test
    void saysThatTracesAreLeftWhileSomebodyReads() throws Exception {
        try (var store = Store.open(file())) {
            var id = append(store, new ClaimAdded(ClaimContent.of(MARKER)));
            try (var other = Database.of(file())) {
                other.jdbc().sql("BEGIN").update();
                other.jdbc().sql("SELECT count(*) FROM entry").query(Long.class).single();
                redact(store, List.of(id));
                try (var third = Store.open(file())) {
                    assertThat(third.check().traces()).hasSize(1);
                    assertSound(third);
                }
                other.jdbc().sql("ROLLBACK").update();
            }
            assertThat(store.erase()).isTrue();
            assertThat(store.check().traces()).isEmpty();
        }
        assertThat(filesWithTheMarker()).isEmpty();
    }

    @Test
    void whatARedactedRetractionTookBackStaysTakenBack() {
        try (var store = Store.open(file())) {
            append(store, new ClaimAdded(ClaimContent.of("It rains")));
            var rating = append(store, new Rated(Confidence.HIGH, "seen"));
            var retraction = append(store, new Retracted(rating, MARKER));

            store.record(
                    stamp(),
                    recorder -> recorder.redact(new Redacted(
                            List.of(retraction), "order", List.of(new Redacted.TakenBack(retraction, rating)))));

            var claim = store.claims().find(new ClaimId(1), Workspace.PRESENT).orElseThrow();
            assertThat(claim.takenBack()).contains(rating);
            assertThat(claim.rating()).isEmpty();
            assertSound(store);
        }
    }

    @Test
    void refusesWhatTheChainCoversWordByWord() {
        try (var store = Store.open(file())) {
            var id = append(store, new ClaimAdded(ClaimContent.of(MARKER)));
            try (var database = Database.of(file())) {
                database.jdbc().sql("DROP TRIGGER entry_is_not_changed").update();
                database.jdbc().sql("UPDATE entry SET salt = NULL").update();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }

            assertThatThrownBy(() -> redact(store, List.of(id))).hasMessageContaining("word by word");
        }
    }

    private static void assertSound(Store store) {
        var check = store.check();
        assertThat(check.file()).isEmpty();
        assertThat(check.schema()).isEmpty();
        assertThat(check.chain()).isEmpty();
        assertThat(check.fullText()).isEmpty();
        assertThat(check.projections(claim -> {})).isEmpty();
    }

    private static EntryId append(Store store, Statement statement) {
        return store.record(stamp(), recorder -> {
            if (statement instanceof ClaimAdded added) {
                recorder.addClaim(added.content());
                return new EntryId(store.entries().head().entries() + 1);
            }
            return recorder.append(claimOf(statement), statement);
        });
    }

    private static @Nullable ClaimId claimOf(Statement statement) {
        return ABOUT_NO_CLAIM.contains(statement.statementKind()) ? null : new ClaimId(1);
    }

    private static EntryId redact(Store store, List<EntryId> ids) {
        return store.record(Workspace.stamp(), recorder -> recorder.redact(new Redacted(ids, "order", List.of())));
    }

    private static Stamp stamp() {
        return new Stamp("kim", Workspace.NOW, "line of " + MARKER, "test", null);
    }

    private Path file() {
        return folder.resolve("onrecord.db");
    }

    private Path note() {
        return folder.resolve(".onrecord.db.erase");
    }

    private List<String> filesWithTheMarker() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                var bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                var marker = new String(MARKER.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                if (bytes.toLowerCase(Locale.ROOT).contains("markerovi") || bytes.contains(marker)) {
                    found.add(each.getFileName().toString());
                }
            }
        }
        return found;
    }
}
