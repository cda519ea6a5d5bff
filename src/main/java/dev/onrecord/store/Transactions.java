package dev.onrecord.store;

import dev.onrecord.domain.StoreException;
import dev.onrecord.file.Companion;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.entry.Entries.Head;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Erasure;
import dev.onrecord.store.sqlite.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.SavepointManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Begins, commits and rolls back by statements of its own, and counts the transactions that recorded something. For one
 * thread.
 *
 * <p>Spring's own manager leaves that to the driver, which commits and begins again in one call, and notes a transaction
 * before it has begun: after a failure of either, the state of the connection is unknown. Here a failed begin, commit or
 * rollback always ends the transaction, and the record itself tells whether a failed commit took effect.
 */
public final class Transactions extends AbstractPlatformTransactionManager implements SavepointManager {

    private final Database database;
    private final Entries entries;
    private final Erasure erasure;
    private boolean underWay;
    private final List<Companion> companions = new ArrayList<>();
    private int savepoints;
    private @Nullable StoreException lost;
    private @Nullable Head before;
    private @Nullable Head doubtful;
    private long recorded;
    private boolean removesWords;
    private @Nullable Original original;
    private boolean copying;

    Transactions(Database database, Entries entries, Erasure erasure) {
        this.database = database;
        this.entries = entries;
        this.erasure = erasure;
        setTransactionSynchronization(SYNCHRONIZATION_NEVER);
        setNestedTransactionAllowed(true);
    }

    /** Lets the commit note that the transaction removes words, whose traces are then to be erased. */
    void removeWords() {
        removesWords = true;
    }

    /** Lets everything that is recorded go to a desk's record first. */
    void follow(Original desk) {
        original = desk;
    }

    /** Sets whether what is recorded comes from the desk's record, and need not go there. */
    void setCopying(boolean comesFromThere) {
        copying = comesFromThere;
    }

    /** Tells whether a transaction is active. */
    boolean isUnderWay() {
        return underWay;
    }

    /** Lets a file take its place just before the transaction is committed, or go with what is taken back. */
    void accompany(Companion file) {
        if (!underWay) {
            throw new IllegalStateException("no transaction is active");
        }
        companions.add(file);
    }

    /**
     * Counts the transactions that recorded something.
     *
     * @throws DataAccessException where the last commit failed, and the record cannot be read to see whether it took effect
     */
    long recorded() {
        if (doubtful != null) {
            recorded += entries.holds(doubtful) ? 1 : 0;
            doubtful = null;
        }
        recorded += original == null ? 0 : original.settled();
        return recorded;
    }

    @Override
    protected Object doGetTransaction() {
        return this;
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
        return underWay;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var reads = definition.isReadOnly() || database.isReadOnly();
        if (!reads) {
            database.checkFile();
        }
        try {
            run(reads ? "BEGIN" : "BEGIN IMMEDIATE");
            before = reads ? null : entries.head();
            underWay = true;
        } catch (DataAccessException failed) {
            database.reset();
            throw failed;
        }
    }

    @Override
    protected void prepareForCommit(DefaultTransactionStatus status) {
        if (status.isNewTransaction() && lost == null) {
            companions.forEach(Companion::place);
        }
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        if (lost != null) {
            throw lost;
        }
        var after = before == null ? null : entries.head();
        announceErasure();
        var isOnTheDesk = publish(after);
        var files = List.copyOf(companions);
        try {
            run("COMMIT");
            underWay = false;
            recorded += copying || Objects.equals(before, after) ? 0 : 1;
        } catch (DataAccessException failed) {
            end();
            if (isOnTheDesk) {
                recorded++;
            } else if (Objects.equals(before, after) || !tookEffect(Objects.requireNonNull(after))) {
                throw failed;
            }
        }
        companions.clear();
        files.forEach(Companion::committed);
    }

    private void announceErasure() {
        if (!removesWords) {
            return;
        }
        removesWords = false;
        try {
            erasure.announce();
        } catch (StoreException failed) {
            end();
            throw failed;
        }
    }

    /** Appends to the desk's record, if there is one, and tells whether that was done: the copy then catches up by itself. */
    private boolean publish(@Nullable Head after) {
        if (original == null || copying || before == null || after == null || before.equals(after)) {
            return false;
        }
        original.append(before, after);
        return true;
    }

    private boolean tookEffect(Head after) {
        long earlier = recorded;
        doubtful = after;
        try {
            return recorded() > earlier;
        } catch (DataAccessException | StoreException unreadable) {
            return false;
        }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        if (underWay) {
            end();
        }
    }

    private void end() {
        underWay = false;
        removesWords = false;
        drop(0);
        database.reset();
    }

    @Override
    protected void doSetRollbackOnly(DefaultTransactionStatus status) {
        lose();
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        lost = null;
    }

    @Override
    public Object createSavepoint() {
        if (lost != null) {
            throw lost;
        }
        var savepoint = new Savepoint("part_" + ++savepoints, companions.size());
        run("SAVEPOINT " + savepoint.name());
        return savepoint;
    }

    @Override
    public void rollbackToSavepoint(Object savepoint) {
        var earlier = (Savepoint) savepoint;
        drop(earlier.companions());
        try {
            run("ROLLBACK TO " + earlier.name());
        } catch (DataAccessException failed) {
            lose();
        }
    }

    @Override
    public void releaseSavepoint(Object savepoint) {
        if (lost == null) {
            run("RELEASE " + ((Savepoint) savepoint).name());
        }
    }

    /** Rolls back the whole transaction, as a part of it cannot be; the rest of its work must fail. */
    private void lose() {
        database.reset();
        lost = new StoreException("the store failed, and everything of this transaction was taken back", null);
    }

    /** Removes the files that were added since there were so many. */
    private void drop(int earlier) {
        var later = companions.subList(Math.min(earlier, companions.size()), companions.size());
        later.forEach(Companion::drop);
        later.clear();
    }

    private void run(String statement) {
        Sql.run(database.connection(), statement);
    }

    /**
     * A state of the transaction to go back to.
     *
     * @param companions how many files belonged to it
     */
    private record Savepoint(String name, int companions) {}
}
