package dev.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.record.Redacted;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.record.Redone;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.store.entry.Chain;
import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.entry.LoggedEntry;
import dev.onrecord.store.entry.Stamp;
import dev.onrecord.store.entry.StatementJson;
import dev.onrecord.store.projection.Projections;
import dev.onrecord.store.projection.RowWriter;
import dev.onrecord.store.projection.RowWriter.Table;
import dev.onrecord.store.sqlite.Database;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Takes entries over from the log of which a store is a copy, each link verified. A few go through the code that records;
 * very many are first written as they are, and what follows from them is built at the end. For one thread.
 */
public final class LogCopy {

    private final Store store;
    private final Database database;
    private final Entries entries;

    LogCopy(Store store, Database database, Entries entries) {
        this.store = store;
        this.database = database;
        this.entries = entries;
    }

    /**
     * Takes over entries that follow the newest one of the copy; those that it holds by now are passed over.
     *
     * @param logged entries of whole commands, in order
     * @throws StoreException where one does not continue the chain, or is no statement that this program knows
     */
    public void add(List<LoggedEntry> logged) {
        store.copying(() -> {
            addRest(logged.subList(held(logged), logged.size()));
            return true;
        });
    }

    private void addRest(List<LoggedEntry> logged) {
        for (int from = 0; from < logged.size(); ) {
            var command = logged.get(from).command();
            int end = from;
            while (end < logged.size() && logged.get(end).command().id() == command.id()) {
                end++;
            }
            addCommand(command, logged.subList(from, end));
            from = end;
        }
    }

    private void addCommand(CommandRow command, List<LoggedEntry> logged) {
        var first = logged.get(0);
        if (command.id() != entries.newestCommand() + 1) {
            throw broken(first);
        }
        try (var recorder = store.copier(stamp(command), command.cover())) {
            for (var entry : logged) {
                var statement = statement(entry);
                if (statement.statementKind() == StatementKind.CLAIM_ADDED
                        && !recorder.nextClaim().equals(entry.claim())) {
                    throw broken(entry);
                }
                if (!Arrays.equals(recorder.copy(entry, statement), entry.hash())) {
                    throw broken(entry);
                }
                if (statement instanceof Undone undone) {
                    recorder.touchClaimsOf(undone.undoneCommand());
                } else if (statement instanceof Redone redone) {
                    recorder.touchClaimsOf(redone.redoneCommand());
                } else if (statement instanceof Redacted redacted) {
                    recorder.touchClaimsOf(redacted);
                }
            }
            recorder.finish();
        }
    }

    private static Stamp stamp(CommandRow command) {
        return new Stamp(
                command.recordedBy(),
                Instant.parse(command.recordedAt()),
                command.line(),
                command.session(),
                command.story());
    }

    private static Statement statement(LoggedEntry entry) {
        try {
            return entry.cover().isRedacted()
                    ? RedactedWords.of(StatementKind.named(entry.kind()), new EntryId(entry.id()), null)
                    : StatementJson.read(entry.kind(), entry.content());
        } catch (StoreException newer) {
            throw newer;
        } catch (OnRecordException | IllegalStateException | ClassCastException | NoSuchElementException wrong) {
            throw new StoreException(
                    "E" + entry.id() + ", recorded by " + entry.command().recordedBy() + ", is no statement: "
                            + wrong.getMessage(),
                    "install the newest onrecord; where that does not help, who keeps the desk's server must look at it",
                    wrong);
        }
    }

    /**
     * Writes entries as they are, without what follows from them: until {@link #buildProjections()} the copy is of no use.
     *
     * @param logged entries that follow the newest one of the copy, in order
     * @throws StoreException where one does not continue the chain
     */
    public void addRaw(List<LoggedEntry> logged) {
        store.copying(() -> {
            try (var writer = new RowWriter(database)) {
                new RawRows(writer).write(logged.subList(held(logged), logged.size()));
                writer.flush();
            }
            return true;
        });
    }

    /** Builds all that follows from the entries. */
    public void buildProjections() {
        store.copying(() -> {
            store.removeRedactedWords();
            return Projections.build(database, entries);
        });
    }

    private int held(List<LoggedEntry> logged) {
        var newest = entries.head().entries();
        if (!logged.isEmpty() && logged.get(0).id() > newest + 1) {
            throw new RecordMoved();
        }
        return (int) logged.stream().filter(entry -> entry.id() <= newest).count();
    }

    private static StoreException broken(LoggedEntry entry) {
        return new StoreException(
                "the desk's log is damaged: E" + entry.id() + " does not continue the chain",
                "nothing of it was taken over; who keeps the desk's server must look at it");
    }

    /** Writes rows and verifies their links. */
    private final class RawRows {

        private final RowWriter writer;
        private final Chain chain = new Chain();
        private byte[] head = HexFormat.of().parseHex(entries.head().hash());
        private long command = entries.newestCommand();
        private @Nullable Instant newest = entries.newestTime().orElse(null);

        RawRows(RowWriter writer) {
            this.writer = writer;
        }

        void write(List<LoggedEntry> logged) {
            for (var entry : logged) {
                if (entry.command().id() > command) {
                    begin(entry);
                }
                if (entry.command().id() != command) {
                    throw broken(entry);
                }
                var content = entry.content().getBytes(UTF_8);
                var claim = entry.claim() == null ? null : entry.claim().number();
                head = chain.link(head, entry.command(), entry.id(), entry.kind(), claim, content, entry.cover());
                if (!Arrays.equals(head, entry.hash())) {
                    throw broken(entry);
                }
                var cover = entry.cover();
                writer.add(
                        Table.ENTRY,
                        entry.id(),
                        command,
                        entry.kind(),
                        claim,
                        content,
                        head,
                        cover.salt(),
                        cover.digest());
            }
        }

        private void begin(LoggedEntry entry) {
            command++;
            if (entry.command().id() != command) {
                throw broken(entry);
            }
            entries.add(entry.command());
            var at = Instant.parse(entry.command().recordedAt());
            if (newest != null && at.isBefore(newest)) {
                entries.countFrom(command, newest);
            } else {
                newest = at;
            }
        }
    }
}
