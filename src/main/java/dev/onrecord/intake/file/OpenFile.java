package dev.onrecord.intake.file;

import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.column.Column;
import dev.onrecord.intake.json.JsonRecords;
import dev.onrecord.intake.json.JsonTree;
import dev.onrecord.intake.json.NdjsonRecords;
import dev.onrecord.intake.record.BrokenFile;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RecordReader;
import dev.onrecord.intake.review.FlatReviews;
import dev.onrecord.intake.review.PageScripts;
import dev.onrecord.intake.review.ReviewLines;
import dev.onrecord.intake.review.ReviewRecords;
import dev.onrecord.intake.table.CsvRows;
import dev.onrecord.intake.table.TableRecords;
import dev.onrecord.intake.text.TextReader;
import dev.onrecord.intake.text.Transcoded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
 * @param columns its columns with the first cells of each, where it is a table; empty for others
 * @param records what is in it
 * @param read counts how much of the file was read, as it lies on the disk
 * @param unpacked counts how much text that was
 */
public record OpenFile(
        FileFormat format,
        String described,
        List<Column> columns,
        RecordReader records,
        LongSupplier read,
        LongSupplier unpacked) {

    /** Opens a file, and never fails: what cannot be read is among its records. */
    public static OpenFile of(InputFile file, OpenOptions options) {
        try {
            var bytes = new Metered(file.open());
            var start = FileStart.of(bytes, options.charset());
            var form = FormatDecision.of(start, options.wanted());
            var text = new Metered(start.in());
            var foreign = start.foreign();
            if (foreign != null) {
                start.in().close();
                return broken(file, form.format(), "the file is " + foreign, start.remedy());
            }
            return of(file, form, start.with(text), options, bytes::count, text::count);
        } catch (IOException failed) {
            var format = options.wanted() == FileFormat.AUTO ? FileFormat.JSON : options.wanted();
            return broken(file, format, "the file cannot be read: " + failed.getMessage(), null);
        }
    }

    private static OpenFile of(
            InputFile file,
            FileForm form,
            FileStart start,
            OpenOptions options,
            LongSupplier read,
            LongSupplier unpacked) {
        var text = new TextReader(start.in(), start.charset());
        if (form.format() == FileFormat.CSV) {
            var rows = CsvRows.of(text, start.text(), options.table().delimiter(), options.meaning());
            var table = new TableRecords(file.name(), rows, options.table(), options.meaning());
            var names = table.columns().stream().map(Column::name).toList();
            if (FlatReviews.areColumnsOf(names) && names.stream().noneMatch(options.meaning()::isMapped)) {
                var described = form.described(start, table.described() + ", a review on each row");
                var reviews = new FlatReviews(file.name(), table, names);
                return new OpenFile(form.format(), described, List.of(), reviews, read, unpacked);
            }
            var described = form.described(start, table.described());
            return new OpenFile(form.format(), described, table.columns(), table, read, unpacked);
        }
        var records = switch (form.format()) {
            case AUTO, JSON, CSV ->
                new JsonRecords(
                        file.name(), text, () -> options.storyIsGiven() ? null : storyIn(file, options.charset()));
            case NDJSON -> new NdjsonRecords(file.name(), utf8(start, text));
            case CLAIMREVIEW ->
                form.byLines()
                        ? new ReviewLines(file.name(), utf8(start, text))
                        : new ReviewRecords(
                                file.name(), form.wrapping() == FileForm.Wrapping.PAGE ? new PageScripts(text) : text);
        };
        return new OpenFile(form.format(), form.described(start, null), List.of(), records, read, unpacked);
    }

    /** Tells whether it is a table that a summary or a list of ours was exported to. */
    public boolean isOurs() {
        return records instanceof TableRecords table && table.isOurs();
    }

    private static InputStream utf8(FileStart start, TextReader text) {
        return start.charset().equals(StandardCharsets.UTF_8) ? start.in() : new Transcoded(text);
    }

    private static OpenFile broken(InputFile file, FileFormat format, String message, @Nullable Remedy remedy) {
        var at = Place.whole(file.name());
        var nothing = new BrokenFile(at.defect(null, message, remedy));
        return new OpenFile(format, format.published(), List.of(), nothing, () -> 0, () -> 0);
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
