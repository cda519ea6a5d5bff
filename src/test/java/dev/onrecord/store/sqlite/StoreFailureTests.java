package dev.onrecord.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class StoreFailureTests {

    @Test
    void takesTheLowByteOfAnExtendedCode() {
        var failed = new SQLiteException("in a snapshot", SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT);

        assertThat(StoreFailure.code(Sql.failure(failed))).isEqualTo(SQLiteErrorCode.SQLITE_BUSY);
        assertThat(StoreFailure.of(Sql.failure(failed)))
                .hasMessage("the store is busy: another console is writing to it");
    }

    @Test
    void hasNoCodeForAFailureOfAnotherKind() {
        assertThat(StoreFailure.code(new SQLException("closed"))).isEqualTo(SQLiteErrorCode.UNKNOWN_ERROR);
        assertThat(StoreFailure.of(Sql.failure(new SQLException("closed")))).hasMessage("the store failed: closed");
    }
}
