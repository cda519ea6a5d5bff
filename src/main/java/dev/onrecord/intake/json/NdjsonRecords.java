package dev.onrecord.intake.json;

import dev.onrecord.domain.Defect;
import dev.onrecord.intake.record.EncodingRemedy;
import dev.onrecord.intake.record.LineRejects;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.record.RecordReader;
import dev.onrecord.intake.record.TooLargeException;
import dev.onrecord.intake.text.Lines;
import dev.onrecord.intake.text.UndecodableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads a file with one claim a line; a line that is bad does not touch the others. Blank lines are skipped. */
public final class NdjsonRecords implements RecordReader {

    private final String file;
    private final InputStream in;
    private final Lines lines;
    private final LineParsers parsers;
    private long record;
    private boolean ended;

    /**
     * Creates a reader.
     *
     * @param file its name as it is shown
     */
    public NdjsonRecords(String file, InputStream in) {
        this(file, in, NdjsonRecords::parser);
    }

    /**
     * Creates a reader.
     *
     * @param parsers makes what parses a line
     */
    public NdjsonRecords(String file, InputStream in, LineParsers parsers) {
        this.parsers = parsers;
        this.file = file;
        this.in = in;
        this.lines = new Lines(in, TooLargeException.MOST_CHARACTERS);
    }

    @Override
    public @Nullable RawRecord next() {
        try {
            while (!ended && advance()) {
                if (!lines.isBlank() && !lines.startsWith(LineRejects.REMARK)) {
                    return read(new Place(file, lines.number(), 1, ++record));
                }
            }
        } catch (UndecodableException undecodable) {
            var at = new Place(file, undecodable.line(), undecodable.column(), record);
            return new RawRecord.Broken(
                    at.defect(null, EncodingRemedy.message(undecodable), EncodingRemedy.of(undecodable)), true);
        } catch (IOException failed) {
            ended = true;
            var at = new Place(file, lines.number() + 1, 1, 0);
            return new RawRecord.Broken(at.defect(null, "the file cannot be read on: " + failed.getMessage()), false);
        }
        return null;
    }

    /** Goes to the next line; after one that cannot be read at all there is none. */
    private boolean advance() throws IOException {
        ended = true;
        ended = !lines.advance();
        return !ended;
    }

    @Override
    public byte @Nullable [] raw() {
        return lines.isTooLong() ? null : lines.bytes();
    }

    private static JsonParser parser(char[] text, int length) {
        return JsonTree.JSON.createParser(ObjectReadContext.empty(), text, 0, length);
    }

    private RawRecord read(Place line) throws UndecodableException {
        if (lines.isTooLong()) {
            return new RawRecord.Broken(line.defect(null, TooLargeException.SAID), true);
        }
        CharBuffer text = lines.text();
        try (var parser = parsers.of(text.array(), text.length())) {
            return read(parser, line);
        }
    }

    private static RawRecord read(JsonParser parser, Place line) {
        try {
            var token = parser.nextToken();
            var at = line.at(line.line(), parser.currentTokenLocation().getColumnNr());
            if (token != JsonToken.START_OBJECT) {
                return broken(at.defect(null, "found " + JsonTree.described(token) + ", expected an object"));
            }
            var fields = new JsonTree(parser, line.line() - 1).object();
            if (parser.nextToken() == null) {
                return new RawRecord.OfClaim(at, fields);
            }
            int column = parser.currentTokenLocation().getColumnNr();
            return broken(line.at(line.line(), column)
                    .defect(null, "found " + JsonTree.described(parser.currentToken()) + " after the record"));
        } catch (TooLargeException tooLarge) {
            return broken(line.defect(null, TooLargeException.SAID));
        } catch (JacksonException fault) {
            return broken(JsonFault.of(fault, parser, line, "the line ends inside a record"));
        }
    }

    private static RawRecord broken(Defect defect) {
        return new RawRecord.Broken(defect, true);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failed) {
            ended = true;
        }
    }

    /** Creates the parser of one line. */
    @FunctionalInterface
    public interface LineParsers {
        /** Returns a parser of the first characters. */
        JsonParser of(char[] text, int length);
    }
}
