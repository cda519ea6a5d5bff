package dev.onrecord.team;

import dev.onrecord.domain.StoreException;
import dev.onrecord.store.RecordMoved;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Entries.Head;
import dev.onrecord.store.sqlite.OpenOptions.Listener;
import dev.onrecord.team.DeskLog.LogHead;
import java.sql.SQLException;
import java.util.Locale;

/** Brings a copy up to date with the log, link by link, and names where the log does not continue it. */
final class CatchUp {

    /** From how many entries on they are first written as they are, in batches of so many. */
    static final int BATCH = 20_000;

    private final DeskServer server;
    private final Store copy;
    private final CopyFile file;
    private final Listener listener;

    CatchUp(DeskServer server, Store copy, CopyFile file, Listener listener) {
        this.server = server;
        this.copy = copy;
        this.file = file;
        this.listener = listener;
    }

    /**
     * Brings the copy up to date.
     *
     * @return where the log ended when it began
     * @throws StoreException where the log does not continue the copy, or is newer than this program
     */
    LogHead run() throws SQLException {
        while (true) {
            var here = copy.entries().head();
            var there = server.read(connection -> DeskLog.head(connection, here.entries()));
            checkAge(there);
            if (here.entries() > 0 && !here.hash().equals(there.hashOfAsked())) {
                throw fork(here, there.head());
            }
            if (isDone(here, there.head())) {
                return there;
            }
            advance(here, there.head());
        }
    }

    private boolean isDone(Head here, Head there) {
        return here.entries() == there.entries() && !file.isPartial();
    }

    private void advance(Head here, Head there) throws SQLException {
        try {
            if (file.isPartial() || there.entries() - here.entries() > BATCH) {
                copyMany(there);
            } else {
                copy.logCopy()
                        .add(server.read(connection -> DeskLog.after(connection, here.entries(), Integer.MAX_VALUE)));
            }
        } catch (RecordMoved otherConsole) {
            // Another console with the same copy was faster; what is left is fetched anew.
        }
    }

    private void copyMany(Head there) throws SQLException {
        file.setPartial(true);
        for (var here = copy.entries().head();
                here.entries() < there.entries();
                here = copy.entries().head()) {
            listener.progress(String.format(
                    Locale.ROOT, "copying the desk's record: %,d of %,d entries", here.entries(), there.entries()));
            long from = here.entries();
            copy.logCopy().addRaw(server.read(connection -> DeskLog.after(connection, from, BATCH)));
        }
        listener.progress("building the lists");
        copy.logCopy().buildProjections();
        file.setPartial(false);
        listener.progress("");
    }

    private void checkAge(LogHead there) {
        if (there.tables() > DeskLog.TABLES || there.words() > copy.schema()) {
            throw new StoreException(
                    "the desk's record was written by a newer onrecord",
                    "install the newer onrecord; nothing was read or changed");
        }
    }

    private StoreException fork(Head here, Head there) throws SQLException {
        long first = firstDifference(Math.min(here.entries(), there.entries()));
        var from = first > there.entries() ? "it ends before E" + first : "they differ from E" + first + " on";
        return new StoreException(
                "the desk's record is not the one that this copy continues: " + from + " (here E" + here.entries() + " "
                        + here.hash() + ", there E" + there.entries() + " " + there.hash() + ")",
                "nothing was overwritten; keep the copy, which shows what was: " + copy.file()
                        + ". Who keeps the desk's server must find out why; with the copy moved away, a new one is made");
    }

    /** Returns the first entry that differs: the one after all that both hold alike. */
    private long firstDifference(long most) throws SQLException {
        long alike = 0;
        long unlike = most + 1;
        while (unlike - alike > 1) {
            long middle = (alike + unlike) / 2;
            if (isAlike(middle)) {
                alike = middle;
            } else {
                unlike = middle;
            }
        }
        return unlike;
    }

    private boolean isAlike(long entry) throws SQLException {
        var there = server.read(connection -> DeskLog.hashOf(connection, entry));
        return there.isPresent() && there.equals(copy.entries().hashOf(entry));
    }
}
