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

    @Override
    void close();
}
