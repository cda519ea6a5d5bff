package dev.onrecord.store.sqlite;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.StoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Translates failures of the database for the user. */
public final class StoreFailure {

    private StoreFailure() {}

    /** Returns the failure in the user's words, with its cause and a way out. */
    public static StoreException of(DataAccessException failure) {
        if (!(failure.getMostSpecificCause() instanceof SQLiteException sqlite)) {
            return new StoreException(
                    "the store failed: " + failure.getMostSpecificCause().getMessage(), null, failure);
        }
        var explained = new StoreException(message(sqlite), null, failure);
        explained.clearedBy(remedy(sqlite));
        return explained;
    }

    /** Returns the primary code of a failure: the low byte of an extended one. */
    public static SQLiteErrorCode code(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static String message(SQLiteException failure) {
        return switch (code(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "the store is busy: another console is writing to it";
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_READONLY -> "the store cannot be written: it is read-only";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "the store is damaged";
            case SQLITE_IOERR, SQLITE_CANTOPEN -> "the store cannot be read or written";
            default -> "the store failed: " + failure.getMessage();
        };
    }

    private static @Nullable Remedy remedy(SQLiteException failure) {
        return switch (code(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new Remedy.Words("wait until its command ends and run this one again");
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Remedy.Plain.CHECK_STORE;
            default -> null;
        };
    }
}
