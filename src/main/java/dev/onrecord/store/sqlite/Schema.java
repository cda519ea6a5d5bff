package dev.onrecord.store.sqlite;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The number of the schema of a store. It rises with each migration, and with each new word in the record. */
public final class Schema {

    /** The {@code PRAGMA application_id} of a store: the letters {@code onrc}. */
    static final int APPLICATION_ID = 0x6f6e7263;

    /** The files in {@code db/migration}, in order. They are listed here, as a search for them would slow each start. */
    static final List<String> MIGRATIONS = List.of(
            "V1__record.sql",
            "V2__large_stores.sql",
            "V3__likeness.sql",
            "V4__smaller_full_text.sql",
            "V5__meaning.sql",
            "V6__meaning_of_headlines.sql",
            "V7__words_that_can_go.sql");

    /** The number of the newest migration. */
    public static final int NEWEST = MIGRATIONS.size();

    private Schema() {}

    /**
     * Returns the number of the schema of a store.
     *
     * @param file the name of the store in messages
     * @throws StoreException where the file is no store, or newer than this program
     */
    static long of(Path file, Connection connection) throws SQLException {
        var number = Connections.pragma(connection, "user_version");
        if (Connections.pragma(connection, "application_id") != APPLICATION_ID) {
            throw new StoreException("not an onrecord store, but a SQLite file of another program: " + file, null)
                    .clearedBy(Remedy.Plain.NAME_STORE);
        }
        if (number > NEWEST) {
            throw new StoreException(
                    "the store was written by a newer onrecord (schema " + number + ", this one knows " + NEWEST + "): "
                            + file,
                    "install the newer onrecord; nothing was changed");
        }
        return number;
    }
}
