package dev.onrecord.intake.review;

import dev.onrecord.intake.json.JsonTree;
import dev.onrecord.intake.json.NdjsonRecords;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.record.RecordReader;
import java.io.CharArrayReader;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** Reads a file with one review a line; a line that is bad does not touch the others. */
public final class ReviewLines implements RecordReader {

    private final NdjsonRecords lines;
    private final Reviews reviews;
    private final Queue<RawRecord> ready = new ArrayDeque<>();

    /**
     * Creates a reader.
     *
     * @param file its name as it is shown
     */
    public ReviewLines(String file, InputStream in) {
        this.lines = new NdjsonRecords(file, in, ReviewLines::parser);
        this.reviews = new Reviews(file);
    }

    private static JsonParser parser(char[] text, int length) {
        var mended = new QuoteMender(new CharArrayReader(text, 0, length));
        return JsonTree.JSON.createParser(ObjectReadContext.empty(), mended);
    }

    @Override
    public @Nullable RawRecord next() {
        while (ready.isEmpty()) {
            var line = lines.next();
            if (line instanceof RawRecord.OfClaim object) {
                ready.addAll(reviews.in(object.fields()));
            } else {
                return line;
            }
        }
        return ready.poll();
    }

    @Override
    public byte @Nullable [] raw() {
        return lines.raw();
    }

    @Override
    public void close() {
        lines.close();
    }
}
