package dev.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.record.Redacted;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.store.entry.Chain;
import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.Cover;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.entry.LoggedEntry;
import dev.onrecord.store.entry.Salts;
import dev.onrecord.store.entry.Spellings;
import dev.onrecord.store.entry.Spellings.NewName;
import dev.onrecord.store.entry.Stamp;
import dev.onrecord.store.entry.StatementJson;
import dev.onrecord.store.projection.ClaimRow;
import dev.onrecord.store.projection.ClaimRows;
import dev.onrecord.store.projection.RowWriter;
import dev.onrecord.store.projection.RowWriter.Table;
import dev.onrecord.store.projection.TouchedClaims;
import dev.onrecord.store.projection.WrittenClaim;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Timestamps;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records the entries of one command and updates the projections. A command without entries leaves no trace.
 *
 * <p>Claims that the command adds are projected from its own entries, without reading anything back, so that a load of a
 * million claims stays one pass; earlier claims that it changes are folded again at the end.
 *
 * <p>For the thread of the transaction. Rows of a load are written by a thread of the {@link RowWriter}.
 */
public final class Recorder implements AutoCloseable {

    private static final int MOST_NEW_NAMES = 1000;

    private final Database database;
    private final Entries entries;
    private final Stamp stamp;
    private final Salts salts;
    private final @Nullable Cover copied;
    private final Runnable removesWords;
    private final RowWriter writer;
    private final ClaimRows rows;
    private final Chain chain = new Chain();
    private final TouchedClaims touched;
    private final Spellings spellings;
    private final List<NewName> newNames = new ArrayList<>();
    private final List<Entry<?>> aboutNewClaim = new ArrayList<>();
    private final List<EntryId> redaction = new ArrayList<>();
    private NameBook namesBefore = NameBook.AS_WRITTEN;
    private NameBook names = NameBook.AS_WRITTEN;
    private @Nullable CommandRow command;
    private @Nullable ClaimId newClaim;
    private long newFingerprint;
    private Instant at;
    private byte[] head = Chain.START;
    private long entriesBefore;
    private long lastEntry;
    private long lastClaim;

    /**
     * Creates it.
     *
     * @param removesWords is run before words are removed
     * @param copied by what another store, of which this one becomes a copy, covers the line of the command; null for a
     *     command of its own
     */
    Recorder(Database database, Entries entries, Stamp stamp, @Nullable Cover copied, Runnable removesWords) {
        this.copied = copied;
        this.removesWords = removesWords;
        this.database = database;
        this.entries = entries;
        this.stamp = stamp;
        this.salts = new Salts(stamp.reproducible());
        this.at = stamp.at().truncatedTo(ChronoUnit.MILLIS);
        this.writer = new RowWriter(database);
        this.rows = new ClaimRows(database, writer);
        this.touched = new TouchedClaims(entries);
        this.spellings = new Spellings(database.jdbc());
    }

    /** Records a claim and returns its number. */
    public ClaimId addClaim(ClaimContent content) {
        return addClaim(WrittenClaim.of(content));
    }

    /** Records a claim whose JSON is written already, and returns its number. */
    public ClaimId addClaim(WrittenClaim written) {
        begin();
        projectNewClaim();
        newClaim = new ClaimId(++lastClaim);
        newFingerprint = written.fingerprint();
        append(newClaim, new ClaimAdded(written.content()), written.json(), null);
        return newClaim;
    }

    /**
     * Records a statement.
     *
     * @param claim the claim it is about; null for sources, stories and commands
     */
    public EntryId append(@Nullable ClaimId claim, Statement statement) {
        return append(claim, statement, StatementJson.write(statement), null);
    }

    /** Records a statement as another store holds it, whose claims come in the order of their numbers. */
    EntryId copy(@Nullable ClaimId claim, Statement statement, Cover cover) {
        if (statement.statementKind() == StatementKind.CLAIM_ADDED) {
            begin();
            projectNewClaim();
            newClaim = new ClaimId(++lastClaim);
            newFingerprint = WrittenClaim.of(contentOf(newClaim, statement)).fingerprint();
        }
        return append(claim, statement, StatementJson.write(statement), cover);
    }

    /**
     * Records an entry as the log holds it of which this store is a copy, byte for byte.
     *
     * @return its link of the chain
     */
    byte[] copy(LoggedEntry entry, Statement statement) {
        if (statement.statementKind() == StatementKind.CLAIM_ADDED) {
            begin();
            projectNewClaim();
            newClaim = new ClaimId(++lastClaim);
            newFingerprint = WrittenClaim.of(contentOf(newClaim, statement)).fingerprint();
        }
        if (statement instanceof Redacted redacted) {
            redaction.addAll(redacted.entries());
        }
        append(entry.claim(), statement, entry.content().getBytes(UTF_8), entry.cover());
        return head;
    }

    private static ClaimContent contentOf(ClaimId claim, Statement statement) {
        return statement instanceof ClaimAdded added ? added.content() : ClaimContent.of(RedactedWords.textOf(claim));
    }

    /**
     * Records that entries are redacted. At the end their words are removed, with the lines of their commands and all that was
     * made of them.
     */
    public EntryId redact(Redacted redacted) {
        redaction.addAll(redacted.entries());
        return append(null, redacted);
    }

    /** Returns the number that the next entry will have. */
    EntryId nextEntry() {
        begin();
        return new EntryId(lastEntry + 1);
    }

    /** Updates the projections of the claims whose retractions a redaction of another store names. */
    void touchClaimsOf(Redacted redacted) {
        redacted.stillTakenBack().stream()
                .flatMap(pair -> entries.find(pair.retraction()).stream())
                .map(Entry::claim)
                .filter(Objects::nonNull)
                .forEach(claim -> touched.add(claim, Long.MAX_VALUE));
    }

    /** Returns the number that the next claim will have. */
    ClaimId nextClaim() {
        begin();
        return new ClaimId(lastClaim + 1);
    }

    /**
     * Adds an entry.
     *
     * @param given by what another store covers the content; null where it gets a salt of its own
     */
    private EntryId append(@Nullable ClaimId claim, Statement statement, byte[] content, @Nullable Cover given) {
        Stopping.stopIfInterrupted();
        var by = begin();
        var id = ++lastEntry;
        var kind = statement.statementKind().published();
        var number = claim == null ? null : claim.number();
        var cover = given == null ? salts.ofEntry(head, id) : given;
        head = chain.link(head, by, id, kind, number, content, cover);
        writer.add(Table.ENTRY, id, by.id(), kind, number, content, head, cover.salt(), cover.digest());
        keepNames(statement, by);
        if (claim != null) {
            remember(new Entry<>(new EntryId(id), by.id(), at, stamp.by(), claim, statement));
        }
        return new EntryId(id);
    }

    private void keepNames(Statement statement, CommandRow by) {
        var fresh = spellings.keep(statement, by.id());
        fresh.stream()
                .filter(NewName::isNew)
                .limit(MOST_NEW_NAMES - newNames.size())
                .forEach(newNames::add);
        if (fresh.stream().anyMatch(name -> !name.isNew())) {
            names = entries.names();
        }
    }

    /** Returns the names that were never on record before, in any spelling; of very many, the first. */
    public List<NewName> newNames() {
        return List.copyOf(newNames);
    }

    /** Updates the projections of the claims of an earlier command, which this one undoes or redoes. */
    public void touchClaimsOf(long earlier) {
        touched.addClaimsOf(earlier);
    }

    /** Returns how many entries were recorded so far. */
    public long recorded() {
        return lastEntry - entriesBefore;
    }

    private CommandRow begin() {
        if (command != null) {
            return command;
        }
        var newest = entries.head();
        lastEntry = newest.entries();
        entriesBefore = lastEntry;
        head = HexFormat.of().parseHex(newest.hash());
        lastClaim = entries.newestClaim();
        rows.startAfter(lastClaim);
        namesBefore = entries.names();
        names = namesBefore;
        command = command();
        return command;
    }

    private CommandRow command() {
        var number = entries.newestCommand() + 1;
        var newest = entries.newestTime().orElse(at);
        var recordedAt = at;
        if (at.isBefore(newest)) {
            recordedAt = copied == null ? notBefore(newest) : at;
            at = newest;
        }
        var row = new CommandRow(
                number,
                stamp.line(),
                stamp.session(),
                stamp.story(),
                Timestamps.text(recordedAt),
                stamp.by(),
                copied == null ? salts.ofCommand(head, number) : copied);
        entries.add(row);
        if (recordedAt.isBefore(at)) {
            entries.countFrom(number, at);
        }
        return row;
    }

    /** Returns the time of the newest entry, as that of recording never decreases. */
    private Instant notBefore(Instant newest) {
        if (stamp.reproducible()) {
            throw new RefusedException(
                    "the record has come to " + newest + ", so nothing can be recorded at " + stamp.at(),
                    null,
                    null,
                    "give that moment or a later one, or none; views look at earlier days without it");
        }
        return newest;
    }

    private void remember(Entry<?> entry) {
        var claim = entry.requiredClaim();
        if (claim.equals(newClaim)) {
            aboutNewClaim.add(entry);
        } else {
            touched.add(claim, entry.id().number());
        }
    }

    private void projectNewClaim() {
        if (!aboutNewClaim.isEmpty()) {
            ClaimFold.of(List.copyOf(aboutNewClaim), Set.of(), names).ifPresent(this::insertNew);
            aboutNewClaim.clear();
        }
    }

    private void insertNew(Claim claim) {
        var isAsAdded = claim.content().equals(claim.added().statement().content());
        rows.insert(claim, isAsAdded ? ClaimRow.of(claim, newFingerprint) : ClaimRow.of(claim));
    }

    void finish() {
        projectNewClaim();
        writer.flush();
        if (!redaction.isEmpty()) {
            removesWords.run();
            WordRemoval.remove(database, entries, redaction);
        } else if (command != null) {
            touched.addRenamed(namesBefore, entries.names());
            touched.project(rows, writer, command.id(), namesBefore, lastClaim);
        }
        rows.finish();
    }

    @Override
    public void close() {
        writer.close();
    }
}
