package dev.onrecord.store;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.file.Companion;
import dev.onrecord.store.entry.Cover;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.entry.Sessions;
import dev.onrecord.store.entry.Stamp;
import dev.onrecord.store.match.MatchIndex;
import dev.onrecord.store.match.MatchPoints;
import dev.onrecord.store.projection.Projections;
import dev.onrecord.store.query.ClaimLookup;
import dev.onrecord.store.query.ClaimSearch;
import dev.onrecord.store.query.Claims;
import dev.onrecord.store.query.DoubtfulVerdicts;
import dev.onrecord.store.query.DueItems;
import dev.onrecord.store.query.KnownNames;
import dev.onrecord.store.query.RecordedNames;
import dev.onrecord.store.sqlite.Connections;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Erasure;
import dev.onrecord.store.sqlite.FileCopy;
import dev.onrecord.store.sqlite.Journal;
import dev.onrecord.store.sqlite.NetworkFileSystem;
import dev.onrecord.store.sqlite.OpenOptions;
import dev.onrecord.store.sqlite.Schema;
import dev.onrecord.store.sqlite.Sql;
import dev.onrecord.store.sqlite.StoreFailure;
import dev.onrecord.store.sqlite.StoreFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteErrorCode;

/**
 * The record in one SQLite file, on one connection. Several consoles may have the same file open.
 *
 * <p>A store belongs to one thread: it alone records, checks, copies, and begins and ends transactions. Three things may
 * be done from others. {@link #interrupt()} stops what the owner is doing. What is read through {@link #claims()},
 * {@link #entries()} and the other queries may be read while the owner records, as a load does that looks up the next
 * claims; the driver runs one statement at a time, and such a thread sees what the transaction has written so far. And
 * {@link #warmUp()} needs no store.
 */
public final class Store implements AutoCloseable {

    /** How long others are waited for when traces of removed words are erased. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;
    private final Database database;
    private final Transactions transactions;
    private final Erasure erasure;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Entries entries;
    private final Claims claims;
    private final RecordedNames names;
    private final ClaimLookup lookup;
    private final DoubtfulVerdicts doubtfulVerdicts;
    private final DueItems dueItems;
    private final Sessions sessions;
    private final MatchIndex matchIndex;
    private final MatchPoints matchPoints;
    private @Nullable Original original;

    private Store(Path file, Database database) {
        this.file = file;
        this.database = database;
        var jdbc = database.jdbc();
        this.entries = new Entries(jdbc);
        this.erasure = new Erasure(file);
        this.transactions = new Transactions(database, entries, erasure);
        this.writing = template(TransactionDefinition.PROPAGATION_NESTED);
        this.reading = template(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setReadOnly(true);
        this.names = new RecordedNames(jdbc, entries);
        var search = new ClaimSearch(jdbc, entries, names);
        this.claims = new Claims(jdbc, entries, search);
        this.lookup = new ClaimLookup(jdbc, search);
        this.doubtfulVerdicts = new DoubtfulVerdicts(jdbc, entries);
        this.dueItems = new DueItems(jdbc);
        this.sessions = new Sessions(jdbc);
        this.matchIndex = new MatchIndex(database, search);
        this.matchPoints = new MatchPoints(database);
    }

    private TransactionTemplate template(int propagation) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template;
    }

    /**
     * Opens a store, creates it where there is none, and upgrades an older one.
     *
     * @throws StoreException where the file is no store, is newer than this program, or cannot be read and written
     */
    public static Store open(Path file) {
        return open(file, OpenOptions.USUAL);
    }

    /**
     * {@linkplain #open(Path) Opens a store}; one that cannot be written is opened for reading.
     *
     * @throws StoreException where the file is no store, is newer than this program, or cannot be read
     */
    public static Store open(Path file, OpenOptions options) {
        var store = new Store(file, new StoreFile(file, options, Store::buildProjections).open());
        store.erase(Duration.ZERO);
        return store;
    }

    private static List<String> buildProjections(Connection connection) {
        var database = Database.of(connection);
        return Projections.build(database, new Entries(database.jdbc()));
    }

    /**
     * Loads the driver and Spring's JDBC classes by a query on an empty database in memory, so that another thread can do it
     * while the program starts. A failure is not reported, as it occurs again when a store is opened.
     *
     * @return whether it succeeded
     */
    public static boolean warmUp() {
        try (var connection = Connections.inMemory()) {
            return Database.of(connection)
                    .jdbc()
                    .sql("SELECT :one")
                    .param("one", 1)
                    .query((row, index) -> row.getInt(1))
                    .optional()
                    .isPresent();
        } catch (SQLException | DataAccessException | StoreException | LinkageError wrong) {
            return false;
        }
    }

    /** Returns a failure of the database in the user's words, with its cause and a way out. */
    public static StoreException failure(DataAccessException failure) {
        return StoreFailure.of(failure);
    }

    /** Returns the file that holds the record. */
    public Path file() {
        return file;
    }

    /** Returns the number of the newest schema that this program knows. */
    public static int newestSchema() {
        return Schema.NEWEST;
    }

    /** Returns the number of the schema. */
    public int schema() {
        return Schema.NEWEST;
    }

    /** Tells whether a file is, or would be, on the disk of another machine, where a store can be damaged. */
    public static boolean isOnNetworkFileSystem(Path file) {
        return NetworkFileSystem.holds(file);
    }

    /** Copies the whole record to a file, which is created or replaced. */
    public void backup(Path target) {
        refuseInTransaction("copied");
        fileCopy().writeTo(target);
    }

    /**
     * Replaces the whole record by that of a backup.
     *
     * @throws StoreException where the file is no sound store; then nothing is changed
     */
    public void restore(Path backup) {
        refuseInTransaction("replaced");
        refuseReadOnly();
        var head = fileCopy()
                .readFrom(
                        new StoreFile(backup, OpenOptions.USUAL, Store::buildProjections),
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

    /** Returns the entries of the record. */
    public Entries entries() {
        return entries;
    }

    /** Returns the claims, as they are and as they were. */
    public Claims claims() {
        return claims;
    }

    /** Returns the names of parties, sources, stories and tags. */
    public RecordedNames names() {
        return names;
    }

    /** Returns the names of parties, sources, stories and tags in a view. */
    public KnownNames names(Cutoff cutoff) {
        return names.in(cutoff, claims);
    }

    /** Returns the search for verdicts that may be in question. */
    public DoubtfulVerdicts doubtfulVerdicts() {
        return doubtfulVerdicts;
    }

    /** Returns what claims wait for. */
    public DueItems dueItems() {
        return dueItems;
    }

    /** Returns the lookup of claims by the first characters that were typed. */
    public ClaimLookup lookup() {
        return lookup;
    }

    /** Returns the sessions in which people recorded. */
    public Sessions sessions() {
        return sessions;
    }

    /** Returns the index of the terms of claims. */
    public MatchIndex matchIndex() {
        return matchIndex;
    }

    /** Returns the points that language models give to claims. */
    public MatchPoints matchPoints() {
        return matchPoints;
    }

    /**
     * Stops the statement that the store is running; its transaction then fails and is rolled back. For any thread. Work in many
     * short statements stops only when its thread is {@linkplain Thread#interrupt interrupted} as well.
     */
    public void interrupt() {
        database.interrupt();
    }

    /** Returns the check of the whole store. */
    public StoreCheck check() {
        return new StoreCheck(database, entries, erasure);
    }

    /**
     * Records the statements of one command, all or none.
     *
     * @param statements passes the statements to the recorder
     */
    public <T> T record(Stamp stamp, Function<Recorder, T> statements) {
        return inTransaction(() -> {
            try (var recorder = recorder(stamp)) {
                var result = statements.apply(recorder);
                recorder.finish();
                return result;
            }
        });
    }

    Recorder recorder(Stamp stamp) {
        return new Recorder(database, entries, stamp, null, transactions::removeWords);
    }

    /** Returns what records a command of another store, whose line the chain covers by the given cover. */
    Recorder copier(Stamp stamp, Cover cover) {
        return new Recorder(database, entries, stamp, cover, transactions::removeWords);
    }

    /** Removes the words that are redacted and still here: they were copied before they were redacted. */
    void removeRedactedWords() {
        var words = entries.redactedWithWords();
        if (!words.isEmpty()) {
            transactions.removeWords();
            Erasure.overwriteWhatIsDeleted(database.connection());
            entries.removeWords(words);
        }
    }

    void loseKeys() {
        Projections.loseKeys(database, entries);
    }

    /** Makes this store the copy of a desk's record: what is recorded from now on goes there first. */
    public void follow(Original desk) {
        original = desk;
        transactions.follow(desk);
    }

    /** Returns the desk's record of which this store is a copy; empty for the record of one person. */
    public Optional<Original> original() {
        return Optional.ofNullable(original);
    }

    /** Tells whether a transaction is under way. */
    public boolean isUnderWay() {
        return transactions.isUnderWay();
    }

    /** Brings a copy up to date for what is shown aside, unless that was done a moment ago; says nothing where it cannot. */
    public void catchUpQuietly() {
        if (original != null && !transactions.isUnderWay()) {
            original.catchUpQuietly();
        }
    }

    /** Brings a copy up to date, unless a transaction is under way. */
    public void catchUp() {
        if (original != null && !transactions.isUnderWay()) {
            original.catchUp();
        }
    }

    /**
     * Does work that is to be recorded while nobody else at the desk records; without a desk, and within a transaction, it is
     * simply done.
     *
     * @param line what others are told who wait; null for what is over at once
     */
    public <T> T inTurn(@Nullable String line, Supplier<T> work) {
        return original == null || transactions.isUnderWay() ? work.get() : original.inTurn(line, work);
    }

    /** Returns what takes over entries of the log of which this store is a copy. */
    public LogCopy logCopy() {
        return new LogCopy(this, database, entries);
    }

    /**
     * Records what the desk's record holds already.
     *
     * @throws CopyBusy where another console is writing to the copy
     */
    <T> T copying(Supplier<T> work) {
        transactions.setCopying(true);
        try {
            Connections.waitForOthers(database.connection(), Connections.Wait.SHORT);
            var result = inTransaction(work);
            erase(Duration.ZERO);
            return result;
        } catch (DataAccessException failed) {
            throw StoreFailure.code(failed) == SQLiteErrorCode.SQLITE_BUSY ? new CopyBusy(failed) : failed;
        } finally {
            transactions.setCopying(false);
            Connections.waitForOthers(database.connection(), Connections.Wait.USUAL);
        }
    }

    /** Begins to copy the record of another store into this one, which must be empty. */
    public Replay replay() {
        return new Replay(this);
    }

    /**
     * Lets a file take its place just before the current transaction is committed; it goes with what is taken back.
     *
     * @throws IllegalStateException where no transaction is active
     */
    public void accompany(Companion file) {
        transactions.accompany(file);
    }

    /**
     * Runs work in a transaction, or in a nested one of the current transaction; a failure rolls back only this work, and
     * rises.
     */
    public <T> T inTransaction(Supplier<T> work) {
        return writing.execute(status -> work.get());
    }

    /**
     * Runs work that may record very much {@linkplain #inTransaction in a transaction}. An empty store that nobody else has open
     * is written without a write-ahead log, once instead of twice, and nobody else can open it meanwhile.
     */
    public <T> T inLargeTransaction(Supplier<T> work) {
        if (transactions.isUnderWay() || entries.head().entries() > 0) {
            return inTransaction(work);
        }
        Journal.useRollback(database.connection());
        try {
            return inTransaction(work);
        } finally {
            Journal.useWriteAheadIfPossible(database.connection());
        }
    }

    /** Runs work that reads several times and must see one state of the record, whatever other consoles write. */
    public void reading(Runnable work) {
        if (transactions.isUnderWay()) {
            work.run();
        } else {
            reading.executeWithoutResult(status -> work.run());
        }
    }

    /**
     * Counts the transactions that recorded something through this store. Where the last commit failed, the record itself tells
     * whether it took effect.
     *
     * @throws DataAccessException where that cannot be read at the moment
     */
    public long recorded() {
        return transactions.recorded();
    }

    /**
     * Writes the write-ahead log into the file and empties it, unless others are reading: a copy of the file alone is then
     * a copy of the record.
     */
    public void checkpoint() {
        if (!transactions.isUnderWay()) {
            erase(PATIENCE);
            Journal.checkpoint(database.connection());
            database.checkFile();
        }
    }

    /**
     * Erases what removed words have left behind in the file, unless a transaction is active.
     *
     * @return whether nothing is left to erase
     */
    public boolean erase() {
        return erase(PATIENCE);
    }

    private boolean erase(Duration patience) {
        if (erasure.isPending() && !isReadOnly() && !transactions.isUnderWay()) {
            erasure.run(database.connection(), patience);
            database.checkFile();
        }
        return !erasure.isPending();
    }

    /** Runs work and rolls back what it recorded, also where it succeeds. */
    public <T> T rollingBack(Supplier<T> work) {
        return writing.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    @Override
    public void close() {
        if (original != null) {
            original.close();
        }
        database.close();
    }
}
