package dev.onrecord.intake.record;

import org.jspecify.annotations.Nullable;

/** Reads a file record by record, holding one at a time. */
public interface RecordReader extends AutoCloseable {

    /** Returns the next record; null at the end. */
    @Nullable
    RawRecord next();

    /** Returns the story that the file names for all its claims; null where it names none. */
    default @Nullable String story() {
        return null;
    }

    /** Returns the last record as it stands in the file; null where it cannot be separated from the rest. */
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
