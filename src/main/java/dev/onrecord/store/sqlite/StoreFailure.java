package dev.onrecord.store.sqlite;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.StoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what a failure of the database means for the user. */
public final class StoreFailure {

    private StoreFailure() {}

    /** Returns the failure in the user's words, with its cause. */
    public static StoreException of(DataAccessException failure) {
        if (!(failure.getMostSpecificCause() instanceof SQLiteException sqlite)) {
            return new StoreException(
                    "the store failed: " + failure.getMostSpecificCause().getMessage(), null, failure);
        }
        var told = new StoreException(words(sqlite), null, failure);
        told.clearedBy(remedy(sqlite.getResultCode()));
        return told;
    }

    private static String words(SQLiteException failure) {
        return switch (base(failure.getResultCode())) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "the store is busy: another console is writing to it";
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_READONLY -> "the store cannot be written: it is read-only";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "the store is damaged";
            case SQLITE_IOERR, SQLITE_CANTOPEN -> "the store cannot be read or written";
            default -> "the store failed: " + failure.getMessage();
        };
    }

    private static @Nullable Remedy remedy(SQLiteErrorCode code) {
        return switch (base(code)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new Remedy.Words("wait until its command ends and run this one again");
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Remedy.Plain.CHECK_STORE;
            default -> null;
        };
    }

    /** Returns the primary code of an extended one: its low byte. */
    private static SQLiteErrorCode base(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}
