package dev.onrecord.team;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.StoreException;
import dev.onrecord.store.CopyBusy;
import dev.onrecord.store.Original;
import dev.onrecord.store.RecordMoved;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Entries.Head;
import dev.onrecord.store.entry.LoggedEntry;
import dev.onrecord.team.DeskLog.LogHead;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The record of a desk as one console sees it: the log on the server, and the copy that every command reads and that is
 * brought up to date before. For the thread that uses the copy.
 */
public final class DeskRecord implements Original {

    private static final Duration KEPT_AS_REACHED = Duration.ofMinutes(1);
    private static final Duration OFTEN_ENOUGH = Duration.ofSeconds(2);
    private static final Duration PAUSE_WITHOUT = Duration.ofSeconds(5);
    private static final int MOST_MISSING = 500;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Surroundings surroundings;
    private final DeskServer server;
    private final CopyFile file;
    private final Store copy;
    private final CatchUp catchUp;
    private final Appending appending;
    private List<LoggedEntry> missing = List.of();
    private boolean isTurn;
    private boolean isReached = true;
    private long tried = System.nanoTime() - PAUSE_WITHOUT.toNanos();
    private boolean forTests;
    private @Nullable Instant noted;

    private DeskRecord(Surroundings surroundings, DeskServer server, CopyFile file, Store copy) {
        this.surroundings = surroundings;
        this.server = server;
        this.file = file;
        this.copy = copy;
        this.catchUp = new CatchUp(server, copy, file, surroundings.opening().listener());
        this.appending = new Appending(server, copy);
        this.forTests = file.isForTests();
    }

    /**
     * Opens the copy of a desk's record, makes it where there is none, and brings it up to date.
     *
     * @return the copy, which goes on following the desk's record
     * @throws StoreException where the desk cannot be reached and there is no copy, or it refuses this login
     * @throws RefusedException where a name or a time was given, and the desk is not for tests
     */
    public static Store open(DeskAddress address, Surroundings surroundings) {
        var server = server(address, surroundings);
        var file = CopyFile.of(
                address, surroundings.copies(), surroundings.opening().listener()::note);
        if (!file.exists()) {
            reach(server);
        }
        var copy = Store.open(file.path(), surroundings.opening());
        try {
            var desk = new DeskRecord(surroundings, server, file, copy);
            copy.follow(desk);
            desk.catchUp();
            desk.refuseGiven();
            return copy;
        } catch (RuntimeException failed) {
            copy.close();
            throw failed;
        }
    }

    /** Returns the file in which the copy of a desk's record lies or would lie, below a folder. */
    public static Path copyOf(DeskAddress address, Path folder) {
        return CopyFile.of(address, folder, note -> {}).path();
    }

    static DeskServer server(DeskAddress address, Surroundings surroundings) {
        return new DeskServer(
                address.withUser(surroundings.login(address)),
                new Passwords(surroundings.environment()),
                surroundings.asker());
    }

    /** Makes sure that there is a record before a copy of it is made. */
    private static void reach(DeskServer server) {
        try {
            server.read(connection -> DeskLog.head(connection, 0));
        } catch (SQLException failed) {
            throw DeskFailure.of(failed, server);
        }
    }

    /** Returns the desk of which a store is a copy; empty for the record of one person. */
    public static Optional<DeskRecord> of(Store store) {
        return store.original().filter(DeskRecord.class::isInstance).map(DeskRecord.class::cast);
    }

    /** Returns what the owner can do, on the connection of this console. */
    public DeskOwner owner() {
        return new DeskOwner(server);
    }

    private void refuseGiven() {
        if (surroundings.given() && !forTests) {
            server.close();
            throw new RefusedException(
                            "at a desk everybody records under their own login and by the clock: you are "
                                    + server.login() + " here",
                            null,
                            null,
                            null)
                    .clearedBy(Remedy.Plain.ACT_AS_ONESELF);
        }
    }

    @Override
    public String name() {
        return server.address().shown();
    }

    /** Returns the login by which this console works. */
    public String login() {
        return server.login();
    }

    /** Tells whether names and times can be given, as the record is for tests. */
    public boolean isForTests() {
        return forTests;
    }

    @Override
    public boolean isReached() {
        return isReached;
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public void catchUp() {
        if (!isTurn && !isUpToDate()) {
            surroundings.opening().listener().note("the desk cannot be reached; " + asOf());
        }
    }

    @Override
    public void catchUpQuietly() {
        if (!isTurn && System.nanoTime() - tried > OFTEN_ENOUGH.toNanos()) {
            isUpToDate();
        }
    }

    /** Brings the copy up to date; returns false where the desk cannot be reached. */
    private boolean isUpToDate() {
        if (tookMissing()) {
            return true;
        }
        if (!isReached && System.nanoTime() - tried < PAUSE_WITHOUT.toNanos()) {
            return false;
        }
        try {
            keep(catchUp.run());
        } catch (CopyBusy otherConsole) {
            surroundings
                    .opening()
                    .listener()
                    .note("another console of yours is recording; this is the record as it stood before");
        } catch (SQLException failed) {
            server.drop();
            if (!DeskFailure.isLost(failed) || copy.entries().head().entries() == 0) {
                throw DeskFailure.of(failed, server);
            }
            isReached = false;
        }
        tried = System.nanoTime();
        return isReached;
    }

    /** Takes over what the last try to append was answered with, if that was all that is missing. */
    private boolean tookMissing() {
        var known = missing;
        missing = List.of();
        if (known.isEmpty() || known.size() >= MOST_MISSING) {
            return false;
        }
        try {
            copy.logCopy().add(known);
            return true;
        } catch (RecordMoved | CopyBusy otherConsole) {
            return false;
        }
    }

    private void keep(LogHead there) {
        isReached = true;
        var now = surroundings.clock().instant();
        if (noted == null || forTests != there.forTests() || now.isAfter(noted.plus(KEPT_AS_REACHED))) {
            forTests = there.forTests();
            file.setReached(now, forTests);
            noted = now;
        }
    }

    private String asOf() {
        return file.reached()
                .map(moment -> "this is the record as of " + inWords(moment))
                .orElse("this is the record as it was last seen");
    }

    private String inWords(Instant moment) {
        var zone = surroundings.clock().getZone();
        var then = moment.atZone(zone);
        var isToday = then.toLocalDate()
                .equals(surroundings.clock().instant().atZone(zone).toLocalDate());
        return (isToday ? TIME : DAY_AND_TIME).format(then);
    }

    @Override
    public void append(Head before, Head after) {
        try {
            missing = appending.run(before, after, isTurn);
            isReached = true;
        } catch (StoreException away) {
            isReached = false;
            throw away;
        } finally {
            isTurn = false;
        }
        if (!missing.isEmpty()) {
            throw new RecordMoved();
        }
    }

    @Override
    public int settled() {
        return appending.settled();
    }

    @Override
    public <T> T inTurn(@Nullable String line, Supplier<T> work) {
        var turn = new TakenTurn(server, surroundings.opening().listener());
        try {
            beginTurn(turn, line);
            isTurn = true;
            return work.get();
        } catch (SQLException failed) {
            server.drop();
            isReached = !DeskFailure.isLost(failed);
            throw DeskFailure.isBusy(failed) ? turn.refusal() : DeskFailure.of(failed, server);
        } catch (CopyBusy otherConsole) {
            throw new StoreException(
                    "another console of yours is recording", "run the command again when that is done", otherConsole);
        } catch (RecordMoved lost) {
            throw new StoreException("the connection to the desk was lost", "run the command again", lost);
        } finally {
            isTurn = false;
            turn.end();
        }
    }

    /**
     * Fetches the whole log and compares every row with the copy.
     *
     * @param progress is told how far it is; an empty line ends it
     * @return a line for each of the first rows that differ; empty where none does
     */
    public List<String> differences(Consumer<String> progress) {
        try {
            return new LogComparison(server, copy, progress).differences();
        } catch (SQLException failed) {
            server.drop();
            throw DeskFailure.of(failed, server);
        }
    }

    /** Takes the turn and brings the copy up to date within it. */
    private void beginTurn(TakenTurn turn, @Nullable String line) throws SQLException {
        missing = turn.begin(line, copy.entries().head());
        if (!missing.isEmpty() && !tookMissing()) {
            keep(catchUp.run());
        }
    }

    /** Returns what the log says of itself, and where this copy stands. */
    public DeskState state() {
        try {
            var here = copy.entries().head();
            var there = server.read(connection -> DeskLog.head(connection, here.entries()));
            return new DeskState(this, here, there, file.reached().orElse(null));
        } catch (SQLException failed) {
            server.drop();
            if (!DeskFailure.isLost(failed)) {
                throw DeskFailure.of(failed, server);
            }
            return new DeskState(
                    this, copy.entries().head(), null, file.reached().orElse(null));
        }
    }
}
