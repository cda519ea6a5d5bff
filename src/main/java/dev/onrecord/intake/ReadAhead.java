package dev.onrecord.intake;

import dev.onrecord.concurrent.SecondThread;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.record.RecordReader;
import dev.onrecord.intake.record.RejectForm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads records ahead on its own thread, in batches small enough to be held in memory.
 */
final class ReadAhead implements RecordReader {

    private static final int MOST = 250;
    private static final long MOST_BYTES = 1 << 20;

    private final RecordReader source;
    private final LongSupplier bytesRead;
    private final boolean keepRaw;
    private final SecondThread thread = new SecondThread("file reader");
    private final Queue<Read> ready = new ArrayDeque<>();
    private @Nullable Future<List<Read>> ahead;
    private @Nullable Read last;

    /**
     * Creates it.
     *
     * @param bytesRead how much of the file the source has read
     * @param keepRaw whether to keep each record as it stands in the file
     */
    ReadAhead(RecordReader source, LongSupplier bytesRead, boolean keepRaw) {
        this.source = source;
        this.bytesRead = bytesRead;
        this.keepRaw = keepRaw;
        this.ahead = thread.begin(this::read);
    }

    @Override
    public @Nullable RawRecord next() {
        if (ready.isEmpty() && ahead != null) {
            ready.addAll(SecondThread.await(ahead));
            ahead = ready.isEmpty() ? null : thread.begin(this::read);
        }
        last = ready.poll();
        return last == null ? null : last.record();
    }

    /** Returns the next records; none at the end. */
    private List<Read> read() {
        var some = new ArrayList<Read>(MOST);
        long start = bytesRead.getAsLong();
        while (some.size() < MOST && bytesRead.getAsLong() - start < MOST_BYTES) {
            var record = source.next();
            if (record == null) {
                break;
            }
            some.add(new Read(record, source.story(), keepRaw ? source.raw() : null));
        }
        return some;
    }

    @Override
    public @Nullable String story() {
        return last == null ? null : last.story();
    }

    @Override
    public byte @Nullable [] raw() {
        return last == null ? null : last.raw();
    }

    @Override
    public RejectForm rejectForm() {
        return source.rejectForm();
    }

    /** Closes the source, which may still be waiting for what a pipe has to say. */
    @Override
    public void close() {
        thread.stop();
        source.close();
    }

    /** A record with what its reader says of it. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Read(RawRecord record, @Nullable String story, byte @Nullable [] raw) {}
}
