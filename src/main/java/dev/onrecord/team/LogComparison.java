package dev.onrecord.team;

import dev.onrecord.store.Store;
import dev.onrecord.store.entry.LoggedEntry;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Compares every row of the log of a desk with the copy. For one use. */
final class LogComparison {

    private static final int BATCH = 5_000;
    private static final int MOST_NAMED = 10;

    private final DeskServer server;
    private final Store copy;
    private final Consumer<String> progress;
    private final Deque<LoggedEntry> fetched = new ArrayDeque<>();
    private final List<String> differences = new ArrayList<>();
    private long newest;

    LogComparison(DeskServer server, Store copy, Consumer<String> progress) {
        this.server = server;
        this.copy = copy;
        this.progress = progress;
    }

    List<String> differences() throws SQLException {
        try {
            copy.entries().eachAfter(0, this::compare);
        } catch (Appending.Failed wrapped) {
            throw wrapped.reason();
        } finally {
            progress.accept("");
        }
        return differences;
    }

    private void compare(LoggedEntry here) {
        if (differences.size() >= MOST_NAMED) {
            return;
        }
        if (fetched.isEmpty()) {
            fetch();
        }
        newest = here.id();
        var there = fetched.poll();
        if (there == null) {
            differences.add("E" + here.id() + " is not in the desk's log");
        } else if (!isSame(here, there)) {
            differences.add("E" + here.id() + " of command " + here.command().id()
                    + " is not the same there, where it stands as recorded by "
                    + there.command().recordedBy());
        }
    }

    private void fetch() {
        try {
            progress.accept(String.format(Locale.ROOT, "comparing from E%,d on", newest + 1));
            fetched.addAll(server.read(connection -> DeskLog.after(connection, newest, BATCH)));
        } catch (SQLException failed) {
            throw new Appending.Failed(failed);
        }
    }

    private static boolean isSame(LoggedEntry here, LoggedEntry there) {
        return here.id() == there.id()
                && here.command().equals(there.command())
                && here.kind().equals(there.kind())
                && Objects.equals(here.claim(), there.claim())
                && here.content().equals(there.content())
                && here.cover().equals(there.cover())
                && Arrays.equals(here.hash(), there.hash());
    }
}
