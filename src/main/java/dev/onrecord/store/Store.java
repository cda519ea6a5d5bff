package dev.onrecord.store;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.StoreException;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.entry.Sessions;
import dev.onrecord.store.entry.Stamp;
import dev.onrecord.store.match.MatchIndex;
import dev.onrecord.store.match.MatchPoints;
import dev.onrecord.store.projection.Projections;
import dev.onrecord.store.query.ClaimLookup;
import dev.onrecord.store.query.ClaimSearch;
import dev.onrecord.store.query.Claims;
import dev.onrecord.store.query.Dues;
import dev.onrecord.store.query.Names;
import dev.onrecord.store.sqlite.Connections;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.FileCopy;
import dev.onrecord.store.sqlite.Journal;
import dev.onrecord.store.sqlite.Opening;
import dev.onrecord.store.sqlite.Schema;
import dev.onrecord.store.sqlite.Sql;
import dev.onrecord.store.sqlite.StoreFailure;
import dev.onrecord.store.sqlite.StoreFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The record in one SQLite file, on one connection. Not safe for use by several threads at once; several consoles may
 * have the same file open.
 */
public final class Store implements AutoCloseable {

    private final Path file;
    private final Database database;
    private final Transactions transactions;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Entries entries;
    private final Claims claims;
    private final Names names;
    private final ClaimLookup lookup;
    private final Dues dues;
    private final Sessions sessions;
    private final MatchIndex matchIndex;
    private final MatchPoints matchPoints;

    private Store(Path file, Database database) {
        this.file = file;
        this.database = database;
        var jdbc = client(database);
        this.entries = new Entries(jdbc);
        this.transactions = new Transactions(database, entries);
        this.writing = template(TransactionDefinition.PROPAGATION_NESTED);
        this.reading = template(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setReadOnly(true);
        this.names = new Names(jdbc, entries);
        var search = new ClaimSearch(jdbc, entries, names);
        this.claims = new Claims(jdbc, entries, search);
        this.lookup = new ClaimLookup(jdbc, search);
        this.dues = new Dues(jdbc);
        this.sessions = new Sessions(jdbc);
        this.matchIndex = new MatchIndex(jdbc, database, search);
        this.matchPoints = new MatchPoints(jdbc, database);
    }

    private static JdbcClient client(DataSource dataSource) {
        return JdbcClient.create(new NamedParameterJdbcTemplate(dataSource), new GenericConversionService());
    }

    private TransactionTemplate template(int propagation) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template;
    }

    /**
     * Opens a store, creates it where there is none, and brings an older one up to date.
     *
     * @throws StoreException where the file is no store, is newer than this program, or cannot be read and written
     */
    public static Store open(Path file) {
        return open(file, Opening.USUAL);
    }

    /**
     * {@linkplain #open(Path) Opens a store}; one that cannot be written is opened to be read.
     *
     * @throws StoreException where the file is no store, is newer than this program, or cannot be read
     */
    public static Store open(Path file, Opening opening) {
        return new Store(file, new StoreFile(file, opening, Store::buildProjections).open());
    }

    private static void buildProjections(Connection connection) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        Projections.build(connection, new Entries(jdbc));
    }

    /**
     * Does what the first store of a process costs besides its file, on an empty database in memory, so that it can be
     * done while something else is. What goes wrong here goes wrong again when a store is opened, and is told there.
     *
     * @return whether all went well
     */
    public static boolean warmUp() {
        try (var connection = Connections.inMemory()) {
            return client(new Database(connection, null, () -> connection))
                    .sql("SELECT :one")
                    .param("one", 1)
                    .query((row, index) -> row.getInt(1))
                    .optional()
                    .isPresent();
        } catch (SQLException | DataAccessException | StoreException | LinkageError wrong) {
            return false;
        }
    }

    /** Returns what a failure of the database means for the user, with its cause. */
    public static StoreException failure(DataAccessException failure) {
        return StoreFailure.of(failure);
    }

    /** Returns the file that holds the record. */
    public Path file() {
        return file;
    }

    /** Returns the number of the schema. */
    public int schema() {
        return Schema.NEWEST;
    }

    /** Copies the whole record to a file, which is made or replaced. */
    public void backup(Path target) {
        refuseInTransaction("copied");
        fileCopy().writeTo(target);
    }

    /**
     * Replaces the whole record by what a backup holds.
     *
     * @throws StoreException where the file is no sound store; then nothing is changed
     */
    public void restore(Path backup) {
        refuseInTransaction("replaced");
        refuseReadOnly();
        var head = fileCopy()
                .readFrom(
                        new StoreFile(backup, Opening.USUAL, Store::buildProjections),
                        draft -> headOfSound(backup, draft));
        if (!entries.head().equals(head)) {
            throw new StoreException(
                    "the record could not be replaced: another console is writing to the store",
                    "wait until its command ends and run this one again; nothing was changed");
        }
    }

    private static Entries.Head headOfSound(Path backup, Path draft) {
        try (var copy = new Store(draft, Database.of(draft))) {
            var check = copy.check();
            if (!check.file().isEmpty()
                    || !check.schema().isEmpty()
                    || !check.chain().isEmpty()) {
                throw new StoreException("the backup is not sound: " + backup, "nothing was changed");
            }
            return copy.entries().head();
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    /** Tells whether nothing can be recorded. */
    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    private void refuseReadOnly() {
        if (isReadOnly()) {
            throw new StoreException("the store cannot be written: it is read-only", null);
        }
    }

    private FileCopy fileCopy() {
        return new FileCopy(file, database);
    }

    private void refuseInTransaction(String done) {
        if (transactions.isUnderWay()) {
            throw new RefusedException(
                    "the record cannot be " + done + " from within a command file",
                    null,
                    null,
                    "run it as a command by itself");
        }
    }

    /** Returns what was said, entry by entry. */
    public Entries entries() {
        return entries;
    }

    /** Returns the claims as they stand or stood. */
    public Claims claims() {
        return claims;
    }

    /** Returns the names of parties, sources, stories and tags. */
    public Names names() {
        return names;
    }

    /** Returns what the claims wait for. */
    public Dues dues() {
        return dues;
    }

    /** Returns what finds claims by what is typed of them so far. */
    public ClaimLookup lookup() {
        return lookup;
    }

    /** Returns what people recorded in one go. */
    public Sessions sessions() {
        return sessions;
    }

    /** Returns what finds claims by the terms that they share with a text. */
    public MatchIndex matchIndex() {
        return matchIndex;
    }

    /** Returns where claims lie in the space of meanings. */
    public MatchPoints matchPoints() {
        return matchPoints;
    }

    /**
     * Stops the statement that another thread is running; its work then fails and is taken back.
     *
     * <p>Work in many short statements stops when its thread is {@linkplain Thread#interrupt interrupted} as well.
     */
    public void interrupt() {
        database.interrupt();
    }

    /** Returns the check of the whole store. */
    public StoreCheck check() {
        return new StoreCheck(database.connection(), entries);
    }

    /**
     * Records what one command says, whole or not at all.
     *
     * @param stamp who acts, when and by which command
     * @param saying gives the statements to the recorder
     */
    public <T> T record(Stamp stamp, Saying<T> saying) {
        return inTransaction(() -> {
            try (var recorder = recorder(stamp)) {
                var result = saying.say(recorder);
                recorder.finish();
                return result;
            }
        });
    }

    Recorder recorder(Stamp stamp) {
        return new Recorder(database.connection(), entries, stamp);
    }

    /** Begins to put the record of another store into this one, which must be empty. */
    public Replay replay() {
        return new Replay(this);
    }

    /**
     * Does work as one transaction, or as a part of the transaction that is under way; a failure takes back just this
     * work and rises.
     */
    public <T> T inTransaction(Supplier<T> work) {
        return writing.execute(status -> work.get());
    }

    /**
     * Does work that may record a great deal, {@linkplain #inTransaction as one transaction}. Into a store where nothing is
     * recorded, and which nobody else has open, it is written once instead of twice; nobody else can open it meanwhile.
     */
    public <T> T inLargeTransaction(Supplier<T> work) {
        if (transactions.isUnderWay() || sessions.haveRecorded()) {
            return inTransaction(work);
        }
        Journal.rollBack(database.connection());
        try {
            return inTransaction(work);
        } finally {
            Journal.writeAheadIfPossible(database.connection());
        }
    }

    /** Does work that reads several times and must see one state of the record, whatever other consoles write. */
    public void reading(Runnable work) {
        if (transactions.isUnderWay()) {
            work.run();
        } else {
            reading.executeWithoutResult(status -> work.run());
        }
    }

    /**
     * Returns how many transactions have recorded something through this store, read off the record where the last of them
     * failed as it was committed.
     *
     * @throws DataAccessException where that cannot be read at the moment
     */
    public long recorded() {
        return transactions.recorded();
    }

    /**
     * Writes what lies in the log beside the file into the file, as far as nobody else is reading, and empties the log: a
     * copy of the file alone is then a copy of the record.
     */
    public void foldLog() {
        if (!transactions.isUnderWay()) {
            Journal.fold(database.connection());
            database.checkFile();
        }
    }

    /** Does work and takes back what it recorded, whatever comes of it. */
    public <T> T rollingBack(Supplier<T> work) {
        return writing.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    @Override
    public void close() {
        database.close();
    }

    /** Statements of one command, given one after the other. */
    @FunctionalInterface
    public interface Saying<T> {
        /** Gives the statements to the recorder. */
        T say(Recorder recorder);
    }
}
