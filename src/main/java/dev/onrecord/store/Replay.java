package dev.onrecord.store;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.record.Redacted;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.record.Redone;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.StatementFields;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.store.entry.Cover;
import dev.onrecord.store.entry.Stamp;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Copies the record of another store into an empty one, entry by entry, so that both end in the same hash. For one
 * thread, within one transaction.
 */
public final class Replay implements AutoCloseable {

    private static final EntryId FIRST = new EntryId(1);

    private final Store store;
    private @Nullable Recorder recorder;

    Replay(Store store) {
        this.store = store;
    }

    /**
     * Begins a command, to which the entries that follow belong.
     *
     * @param cover by what the chain of the other store covers the line
     */
    public void command(Stamp stamp, Cover cover) {
        close();
        recorder = store.copier(stamp, cover);
    }

    /**
     * Records a statement of the command.
     *
     * @param claim the claim it is about; null for sources, stories and commands
     * @param fields its fields: texts, whole numbers, flags and lists of texts
     * @param cover by what the chain of the other store covers them
     * @throws InvalidInputException where they make no statement, or no command was begun
     */
    public void entry(@Nullable ClaimId claim, String kind, Map<String, Object> fields, Cover cover) {
        var statement = statement(kind, recorder == null ? FIRST : recorder.nextEntry(), fields, cover);
        if (recorder == null) {
            throw wrong("an entry stands before its command");
        }
        if (statement.statementKind() == StatementKind.CLAIM_ADDED
                && !recorder.nextClaim().equals(claim)) {
            throw wrong("claims are not in the order of their numbers, found " + claim);
        }
        recorder.copy(claim, statement, cover);
        if (statement instanceof Undone undone) {
            recorder.touchClaimsOf(undone.undoneCommand());
        } else if (statement instanceof Redone redone) {
            recorder.touchClaimsOf(redone.redoneCommand());
        } else if (statement instanceof Redacted redacted) {
            recorder.touchClaimsOf(redacted);
        }
    }

    private static Statement statement(String kind, EntryId id, Map<String, Object> fields, Cover cover) {
        try {
            if (cover.isRedacted()) {
                return RedactedWords.of(StatementKind.named(kind), id, null);
            }
            return StatementKind.named(kind).read(new StatementFields(fields));
        } catch (OnRecordException | IllegalStateException | ClassCastException | NoSuchElementException wrong) {
            throw wrong("not a statement: " + kind + " (" + wrong.getMessage() + ")");
        }
    }

    private static InvalidInputException wrong(String message) {
        return new InvalidInputException(message, null, null, null);
    }

    /** Ends the record: of keys that are the same but for their spelling, the later ones no longer name their claim. */
    public void end() {
        close();
        store.loseKeys();
    }

    /** Ends the last command, if there is one. */
    @Override
    public void close() {
        if (recorder != null) {
            try (var ended = recorder) {
                ended.finish();
            }
            recorder = null;
        }
    }
}
