package dev.onrecord.intake.record;

import org.jspecify.annotations.Nullable;

/** Gives what is in a file, record by record, holding one at a time. */
public interface RecordReader extends AutoCloseable {

    /** Returns what comes next; null at the end. */
    @Nullable
    RawRecord next();

    /** Returns the story that the file names for all its claims; null where it names none. */
    default @Nullable String story() {
        return null;
    }

    /** Returns the record that was given last as it stands in the file, on its own; null where it cannot be told apart. */
    default byte @Nullable [] raw() {
        return null;
    }

    /** Returns how records of this file are written where they are rejected. */
    default RejectForm rejectForm() {
        return new LineRejects();
    }

    @Override
    void close();
}
