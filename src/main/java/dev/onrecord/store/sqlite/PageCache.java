package dev.onrecord.store.sqlite;

import java.sql.Connection;

/** How much of the file is held in memory. */
public enum PageCache {
    /** Fits into the cache of a processor, for sorting an index in pieces. */
    SMALL(2),
    /** Serves usual commands. */
    USUAL(8),
    /** Holds the indexes of a large store while many claims are added. */
    LARGE(64);

    private static final int KIB = 1024;

    private final int mebibytes;

    PageCache(int mebibytes) {
        this.mebibytes = mebibytes;
    }

    /** Returns the setting of SQLite: KiB, as a negative number. */
    int setting() {
        return -mebibytes * KIB;
    }

    /** Sets the size of the cache of a connection. */
    public void use(Connection connection) {
        Sql.run(connection, "PRAGMA cache_size = " + setting());
    }
}
