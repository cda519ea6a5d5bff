package dev.onrecord.store.sqlite;

import java.sql.Connection;

/** How much of the file is held in memory. */
public enum PageCache {
    /** Sorts an index piece by piece: as much as a processor holds near to it. */
    SMALL(2),
    /** Serves what people ask. */
    USUAL(8),
    /** Holds the indexes of a large store while many claims enter them. */
    LARGE(64);

    private static final int KIB = 1024;

    private final int mebibytes;

    PageCache(int mebibytes) {
        this.mebibytes = mebibytes;
    }

    /** Returns the setting as SQLite takes it: KiB below zero. */
    int setting() {
        return -mebibytes * KIB;
    }

    /** Holds so much of the file of a connection from now on. */
    public void use(Connection connection) {
        Sql.run(connection, "PRAGMA cache_size = " + setting());
    }
}
