package dev.onrecord.team;

import dev.onrecord.domain.English;
import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Entries.Head;
import dev.onrecord.store.sqlite.OpenOptions.Listener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the owner of a desk's record does: makes its log, shares a record, and says who works there. */
public final class DeskOwner implements AutoCloseable {

    private static final String THERE_ALREADY = "42P06";
    private static final String NOT_ALLOWED = DeskFailure.PRIVILEGE;
    private static final String LOGIN_THERE = "42710";

    private final DeskServer server;

    DeskOwner(DeskServer server) {
        this.server = server;
    }

    /** Returns the owner of the desk at an address, or somebody who would be; nothing is connected yet. */
    public static DeskOwner at(DeskAddress address, Surroundings surroundings) {
        return new DeskOwner(DeskRecord.server(address, surroundings));
    }

    /** Returns the address with the login. */
    public String name() {
        return server.address().shown();
    }

    /**
     * Makes the log in a database that has none, or brings an older one up to date. Twice is harmless.
     *
     * @param forTests whether names and times can be given there
     * @return whether it was made
     */
    public boolean create(boolean forTests) {
        try {
            return inTransaction(connection -> createIn(connection, forTests));
        } catch (SQLException failed) {
            if (THERE_ALREADY.equals(failed.getSQLState())) {
                return create(forTests);
            }
            throw NOT_ALLOWED.equals(failed.getSQLState())
                    ? new StoreException(
                            server.login() + " may not make the log of a desk there: " + DeskFailure.fact(failed),
                            "the owner of the database makes it",
                            failed)
                    : failure(failed);
        }
    }

    private boolean createIn(Connection connection, boolean forTests) throws SQLException {
        var isNew = !exists(connection);
        if (isNew) {
            run(connection, script("tables-1.sql"));
            insertHead(connection, forTests);
        } else {
            lock(connection, forTests);
        }
        run(connection, script("functions.sql"));
        writeKinds(connection);
        for (var person : DeskLog.people(connection)) {
            allow(connection, person);
        }
        return isNew;
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("SELECT to_regclass('onrecord.head') IS NOT NULL")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void insertHead(Connection connection, boolean forTests) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO onrecord.head (tables, words, for_tests) VALUES (?, ?, ?)")) {
            insert.setInt(1, DeskLog.TABLES);
            insert.setInt(2, Store.newestSchema());
            insert.setBoolean(3, forTests);
            insert.executeUpdate();
        }
        run(connection, "INSERT INTO onrecord.person (login, role) VALUES (session_user, 3)");
    }

    private static void lock(Connection connection, boolean forTests) throws SQLException {
        run(connection, "SELECT 1 FROM onrecord.head FOR UPDATE");
        var there = DeskLog.head(connection, 0);
        if (there.tables() > DeskLog.TABLES || there.words() > Store.newestSchema()) {
            throw new StoreException(
                    "the desk's record was written by a newer onrecord",
                    "install the newer onrecord; nothing was changed");
        }
        if (forTests && !there.forTests()) {
            throw new RefusedException(
                    "there is a record already, and it is not for tests",
                    null,
                    null,
                    "take an empty database for tests");
        }
        run(connection, "UPDATE onrecord.head SET tables = " + DeskLog.TABLES + ", words = " + Store.newestSchema());
    }

    private static void writeKinds(Connection connection) throws SQLException {
        run(connection, "DELETE FROM onrecord.kind");
        try (var insert = connection.prepareStatement("INSERT INTO onrecord.kind (name, role) VALUES (?, ?)")) {
            for (var kind : StatementKind.values()) {
                insert.setString(1, kind.published());
                insert.setInt(2, DeskMember.of(kind.role()).number());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Puts the record of a store into an empty log, entry by entry, and compares the heads before it is committed.
     *
     * @throws OnRecordException where the log is not empty, or the store is not sound
     */
    public Head share(Store store, Listener listener) {
        try {
            return inTransaction(connection -> {
                var here = store.entries().head();
                new Sharing(connection, here.entries(), listener).all(store);
                var there = DeskLog.head(connection, 0).head();
                if (!there.equals(here)) {
                    throw new StoreException("the record that was shared ends in another hash: " + there.hash(), null)
                            .clearedBy(Remedy.Plain.CHECK_STORE);
                }
                return there;
            });
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Returns who works at the desk, by login. */
    public List<Person> people() {
        try {
            return server.read(DeskLog::people);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /**
     * Lets somebody work at the desk, or changes what they may.
     *
     * @param former the name that they had in a record that was shared; null to leave it as it is
     * @param password makes the login on the server, with this password; null where there is one
     */
    public void allow(String login, DeskMember member, @Nullable String former, @Nullable String password) {
        try {
            inTransaction(connection -> {
                if (password != null) {
                    run(
                            connection,
                            "CREATE ROLE \"" + login.replace("\"", "\"\"") + "\" LOGIN PASSWORD '"
                                    + ScramSecret.of(password) + "'");
                }
                allow(connection, new Person(login, member, former));
                return true;
            });
        } catch (SQLException failed) {
            throw failureToAllow(failed, login, password != null);
        }
    }

    private OnRecordException failureToAllow(SQLException failed, String login, boolean creating) {
        var state = String.valueOf(failed.getSQLState());
        if (creating && state.equals(NOT_ALLOWED)) {
            return new RefusedException(
                    server.login() + " may not make logins on the server",
                    null,
                    null,
                    "who keeps the server makes it (createuser)");
        }
        if (creating && state.equals(LOGIN_THERE)) {
            return new RefusedException("the server has a login " + login + " already", login, null, null)
                    .clearedBy(Remedy.Plain.TAKE_LOGIN);
        }
        if (state.equals(DeskFailure.NO_LOGIN)) {
            return new RefusedException("the server has no login " + login, login, null, null)
                    .clearedBy(new Remedy.LetIn(login, Remedy.LetIn.Login.TO_BE_MADE));
        }
        return failure(failed);
    }

    private static void allow(Connection connection, Person person) throws SQLException {
        try (var call = connection.prepareStatement("SELECT onrecord.allow(?, ?, ?)")) {
            call.setString(1, person.login());
            call.setInt(2, person.member().number());
            call.setString(3, person.formerName());
            call.execute();
        }
    }

    /** Lets somebody work at the desk no more. */
    public void disallow(String login) {
        try {
            server.read(connection -> {
                try (var call = connection.prepareStatement("SELECT onrecord.disallow(?)")) {
                    call.setString(1, login);
                    return call.execute();
                }
            });
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private OnRecordException failure(SQLException failed) {
        if (NOT_ALLOWED.equals(failed.getSQLState()) || DeskFailure.NOT_ALLOWED.equals(failed.getSQLState())) {
            return new RefusedException(
                            server.login() + " may not do this: it is for the owners of the desk's record",
                            null,
                            null,
                            null)
                    .clearedBy(Remedy.Plain.LIST_PEOPLE);
        }
        return DeskFailure.of(failed, server);
    }

    private <T> T inTransaction(DeskServer.Work<T> work) throws SQLException {
        var connection = server.connection();
        connection.setAutoCommit(false);
        try {
            var result = work.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException failed) {
            server.drop();
            throw failed;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String name) {
        try (var file = DeskOwner.class.getResourceAsStream("/db/desk/" + name)) {
            if (file == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** The parts in which a record is shared. */
    private static final class Sharing {

        private final Connection connection;
        private final long all;
        private final Listener listener;
        private LogPart part = new LogPart();
        private long newestCommand;

        Sharing(Connection connection, long all, Listener listener) {
            this.connection = connection;
            this.all = all;
            this.listener = listener;
        }

        void all(Store store) throws SQLException {
            try {
                store.entries().eachAfter(0, entry -> {
                    if (part.isFull()) {
                        send(true);
                    }
                    part.add(entry, newestCommand);
                    newestCommand = entry.command().id();
                });
                if (!part.isEmpty()) {
                    send(false);
                }
            } catch (Appending.Failed wrapped) {
                throw wrapped.reason();
            } finally {
                listener.progress("");
            }
        }

        private void send(boolean more) {
            try {
                listener.progress("sharing " + part.last().id() + " of " + English.count(all, "entry", "entries"));
                DeskLog.share(connection, part, more);
                part = new LogPart();
            } catch (SQLException failed) {
                throw new Appending.Failed(failed);
            }
        }
    }
}
