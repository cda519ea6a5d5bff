package dev.onrecord.team;

import dev.onrecord.domain.StoreException;
import dev.onrecord.store.entry.Entries.Head;
import dev.onrecord.store.entry.LoggedEntry;
import dev.onrecord.store.sqlite.OpenOptions.Listener;
import dev.onrecord.team.DeskLog.Turn;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A turn at the desk: a transaction on the server in which the head of the log is locked. For one piece of work. */
final class TakenTurn {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final DeskServer server;
    private final Listener listener;
    private @Nullable Turn ofOther;
    private boolean isAnnounced;
    private List<LoggedEntry> missing = List.of();

    TakenTurn(DeskServer server, Listener listener) {
        this.server = server;
        this.listener = listener;
    }

    /**
     * Takes the turn, waiting for others; the connection is then in a transaction.
     *
     * @param line what the others are told, for something long; null for something that is over at once
     * @param here where the copy ends
     * @return the entries after that, of which the first 500
     */
    List<LoggedEntry> begin(@Nullable String line, Head here) throws SQLException {
        if (line != null) {
            server.read(connection -> {
                DeskLog.announce(connection, line);
                return true;
            });
            isAnnounced = true;
        }
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!isLocked(here, end)) {
            ofOther = DeskLog.turn(server.connection(), server.login()).orElse(null);
            listener.progress(ofOther == null ? "waiting for others at the desk" : ofOther.inWords());
        }
        listener.progress("");
        return missing;
    }

    /** Tries for two seconds. */
    private boolean isLocked(Head here, long end) throws SQLException {
        var connection = server.connection();
        connection.setAutoCommit(false);
        try {
            missing = DeskLog.lockHead(connection, here);
            return true;
        } catch (SQLException failed) {
            if (!DeskFailure.isBusy(failed) || System.nanoTime() > end) {
                throw failed;
            }
            connection.rollback();
            connection.setAutoCommit(true);
            return false;
        }
    }

    /** Returns what to say where the turn did not come. */
    StoreException refusal() {
        return new StoreException(
                ofOther == null ? "others at the desk are recording all the time" : ofOther.inWords(),
                "run the command again when that is done");
    }

    /** Lets the others go on, whatever became of the work. */
    void end() {
        listener.progress("");
        try {
            var connection = server.connection();
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
                if (isAnnounced) {
                    DeskLog.announce(connection, null);
                }
            }
        } catch (SQLException lost) {
            server.drop();
        }
    }
}
