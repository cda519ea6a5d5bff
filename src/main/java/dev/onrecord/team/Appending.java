package dev.onrecord.team;

import dev.onrecord.domain.StoreException;
import dev.onrecord.store.RecordMoved;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Entries.Head;
import dev.onrecord.store.entry.LoggedEntry;
import dev.onrecord.team.DeskLog.Then;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Appends what a transaction of the copy recorded to the log. An answer that was lost is found out by looking: the hash of
 * the last entry stands in the log only if this was appended, and the same can be sent again, as a log takes it once.
 */
final class Appending {

    private static final Duration LONGEST_DOUBT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DeskServer server;
    private final Store copy;
    private @Nullable Head doubtful;

    Appending(DeskServer server, Store copy) {
        this.server = server;
        this.copy = copy;
    }

    /**
     * Appends it.
     *
     * @param isTurn whether the connection is in a transaction that has locked the head
     * @return nothing where it was appended, else entries that the copy lacks
     */
    List<LoggedEntry> run(Head before, Head after, boolean isTurn) {
        var isFirst = true;
        var isSent = false;
        long end = System.nanoTime() + LONGEST_DOUBT.toNanos();
        while (true) {
            try {
                var connection = server.connection();
                if (!isFirst
                        && after.hash()
                                .equals(DeskLog.hashOf(connection, after.entries())
                                        .orElse(""))) {
                    return List.of();
                }
                isSent = true;
                return send(connection, before, isTurn && isFirst);
            } catch (SQLException failed) {
                if (!DeskFailure.isLost(failed)) {
                    throw refusal(failed);
                }
                server.drop();
                if (!isSent) {
                    throw unreachable(failed);
                }
                if (System.nanoTime() > end) {
                    doubtful = after;
                    throw doubt(failed);
                }
                isFirst = false;
                pause();
            }
        }
    }

    /**
     * Counts what was appended although nobody knew: 0 or 1.
     *
     * @throws StoreException where that is still not known
     */
    int settled() {
        var asked = doubtful;
        if (asked == null) {
            return 0;
        }
        try {
            var there = server.read(connection -> DeskLog.head(connection, asked.entries()));
            doubtful = null;
            return asked.hash().equals(there.hashOfAsked()) ? 1 : 0;
        } catch (SQLException failed) {
            server.drop();
            throw doubt(failed);
        }
    }

    private RuntimeException refusal(SQLException failed) {
        server.drop();
        return DeskFailure.isBusy(failed) ? new RecordMoved() : DeskFailure.of(failed, server);
    }

    private static StoreException unreachable(SQLException failed) {
        return new StoreException(
                "the desk cannot be reached, and changes need it",
                "run the command again when it can be reached; reading works meanwhile",
                failed);
    }

    private static StoreException doubt(SQLException failed) {
        return new StoreException(
                "the desk was lost while this was being recorded, and it is not known whether it was",
                "log tells when the desk can be reached again; until then do not repeat the command",
                failed);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends everything, in one transaction. */
    private List<LoggedEntry> send(Connection connection, Head before, boolean isTurn) throws SQLException {
        var parts = new Parts(connection, before, isTurn);
        try {
            copy.entries().eachAfter(before.entries(), parts::add);
        } catch (Failed wrapped) {
            throw wrapped.reason();
        }
        return parts.end();
    }

    /** The parts in which it is sent; a single small one needs no transaction around it. */
    private static final class Parts {

        private final Connection connection;
        private boolean isTransaction;
        private Head before;
        private long newestCommand;
        private LogPart part = new LogPart();
        private List<LoggedEntry> missing = List.of();

        Parts(Connection connection, Head before, boolean isTurn) {
            this.connection = connection;
            this.before = before;
            this.isTransaction = isTurn;
        }

        void add(LoggedEntry entry) {
            if (!missing.isEmpty()) {
                return;
            }
            try {
                if (part.isFull()) {
                    begin();
                    send(Then.ANOTHER_PART);
                }
                part.add(entry, newestCommand);
                newestCommand = entry.command().id();
            } catch (SQLException failed) {
                throw new Failed(failed);
            }
        }

        private void begin() throws SQLException {
            if (!isTransaction) {
                connection.setAutoCommit(false);
                isTransaction = true;
            }
        }

        private void send(Then then) throws SQLException {
            missing = DeskLog.append(connection, before, part, then);
            var last = part.last();
            before = new Head(last.id(), HexFormat.of().formatHex(last.hash()));
            part = new LogPart();
        }

        List<LoggedEntry> end() throws SQLException {
            if (missing.isEmpty()) {
                send(Then.NOTHING);
            }
            if (isTransaction) {
                if (missing.isEmpty()) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
            return missing;
        }
    }

    /** A failure of the server while the copy is read. */
    static final class Failed extends RuntimeException {

        private final transient SQLException cause;

        Failed(SQLException cause) {
            super(cause);
            this.cause = cause;
        }

        SQLException reason() {
            return cause;
        }
    }
}
