package dev.onrecord.store;

import dev.onrecord.domain.EntryId;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.projection.Projections;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Erasure;
import java.util.List;

/** Removes the words of entries, and makes anew all that was made of them. */
final class WordRemoval {

    /** What {@code similar} knows of claims; it is read again when similar claims are next looked for. */
    private static final List<String> FORGET_LIKENESS = List.of(
            "DELETE FROM match_claim",
            "DELETE FROM match_point",
            "DELETE FROM match_model",
            "DELETE FROM match_term",
            "DELETE FROM match_stale",
            "DELETE FROM match_pending",
            "INSERT INTO match_words (match_words) VALUES ('delete-all')");

    private WordRemoval() {}

    /** Removes the words within the current transaction; what they leave behind in the file goes by {@link Erasure}. */
    static void remove(Database database, Entries entries, List<EntryId> redacted) {
        Erasure.overwriteWhatIsDeleted(database.connection());
        entries.removeWords(redacted);
        Projections.build(database, entries);
        FORGET_LIKENESS.forEach(statement -> database.jdbc().sql(statement).update());
    }
}
