package dev.onrecord.intake.file;

import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.json.JsonRecords;
import dev.onrecord.intake.json.JsonTree;
import dev.onrecord.intake.json.NdjsonRecords;
import dev.onrecord.intake.record.BrokenFile;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RecordReader;
import dev.onrecord.intake.review.ReviewLines;
import dev.onrecord.intake.review.ReviewRecords;
import dev.onrecord.intake.table.CsvRecords;
import dev.onrecord.intake.text.TextReader;
import dev.onrecord.intake.text.Transcoded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * A file that is being read.
 *
 * @param format its form, decided where it was not given
 * @param described its form in words, such as {@code csv, parted by semicolons}
 * @param records what is in it
 * @param read counts how much of the file was read, as it lies on the disk
 * @param unpacked counts how much text that was
 */
public record OpenFile(
        FileFormat format, String described, RecordReader records, LongSupplier read, LongSupplier unpacked) {

    /**
     * Opens a file, and never fails: what cannot be read is among its records.
     *
     * @param wanted its form; {@link FileFormat#AUTO} decides by what it holds
     * @param charset its encoding; null for UTF-8, unless a byte order mark says otherwise
     * @param storyIsGiven whether the story that the file names does not matter
     */
    public static OpenFile of(InputFile file, FileFormat wanted, @Nullable Charset charset, boolean storyIsGiven) {
        try {
            var bytes = new Metered(file.open());
            var start = FileStart.of(bytes, charset);
            var form = FormatDecision.of(start, wanted);
            var text = new Metered(start.in());
            var foreign = start.foreign();
            if (foreign != null) {
                start.in().close();
                return broken(file, form.format(), "the file is " + foreign, Remedy.Plain.NAME_ENCODING);
            }
            var records = reader(file, form, start.with(text), charset, storyIsGiven);
            return new OpenFile(form.format(), form.described(start), records, bytes::count, text::count);
        } catch (IOException failed) {
            var format = wanted == FileFormat.AUTO ? FileFormat.JSON : wanted;
            return broken(file, format, "the file cannot be read: " + failed.getMessage(), null);
        }
    }

    private static RecordReader reader(
            InputFile file, FileForm form, FileStart start, @Nullable Charset charset, boolean storyIsGiven) {
        var text = new TextReader(start.in(), start.charset());
        return switch (form.format()) {
            case AUTO, JSON -> new JsonRecords(file.name(), text, () -> storyIsGiven ? null : storyIn(file, charset));
            case NDJSON -> new NdjsonRecords(file.name(), utf8(start, text));
            case CSV -> new CsvRecords(file.name(), text, form.delimiter());
            case CLAIMREVIEW ->
                form.byLines() ? new ReviewLines(file.name(), utf8(start, text)) : new ReviewRecords(file.name(), text);
        };
    }

    private static InputStream utf8(FileStart start, TextReader text) {
        return start.charset().equals(StandardCharsets.UTF_8) ? start.in() : new Transcoded(text);
    }

    private static OpenFile broken(InputFile file, FileFormat format, String message, @Nullable Remedy remedy) {
        var at = Place.whole(file.name());
        return new OpenFile(
                format, format.published(), new BrokenFile(at.defect(null, message, remedy)), () -> 0, () -> 0);
    }

    /** Looks through a whole file for the story it names, holding nothing; null where it names none. */
    private static @Nullable String storyIn(InputFile file, @Nullable Charset charset) {
        try {
            var start = FileStart.of(file.open(), charset);
            return storyIn(new TextReader(start.in(), start.charset()));
        } catch (IOException | JacksonException broken) {
            return null;
        }
    }

    private static @Nullable String storyIn(TextReader opened) throws IOException {
        try (var text = opened;
                var parser = JsonTree.JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                var token = parser.nextToken();
                if (name.equals("story") && token == JsonToken.VALUE_STRING) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
            return null;
        }
    }
}
