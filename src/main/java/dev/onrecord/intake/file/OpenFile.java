package dev.onrecord.intake.file;

import dev.onrecord.intake.json.JsonRecords;
import dev.onrecord.intake.json.JsonTree;
import dev.onrecord.intake.json.NdjsonRecords;
import dev.onrecord.intake.record.BrokenFile;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RecordReader;
import dev.onrecord.intake.table.CsvRecords;
import dev.onrecord.intake.text.Utf8Reader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * A file that is being read.
 *
 * @param format its form, decided where it was not given
 * @param records what is in it
 */
public record OpenFile(FileFormat format, RecordReader records) {

    /**
     * Opens a file, and never fails: what cannot be read is among its records.
     *
     * @param wanted its form; {@link FileFormat#AUTO} decides by what it holds
     * @param storyIsGiven whether the story that the file names does not matter
     */
    public static OpenFile of(InputFile file, FileFormat wanted, boolean storyIsGiven) {
        try {
            var start = FileStart.of(file);
            var format = wanted == FileFormat.AUTO ? FormatDecision.of(start) : wanted;
            if (start.isUtf16()) {
                start.in().close();
                return broken(file, format, "the file is UTF-16, expected UTF-8", "save it as UTF-8");
            }
            return new OpenFile(format, reader(file, format, start, storyIsGiven));
        } catch (IOException failed) {
            var format = wanted == FileFormat.AUTO ? FileFormat.JSON : wanted;
            return broken(file, format, "the file cannot be read: " + failed.getMessage(), null);
        }
    }

    private static RecordReader reader(InputFile file, FileFormat format, FileStart start, boolean storyIsGiven) {
        return switch (format) {
            case AUTO, JSON ->
                new JsonRecords(
                        file.name(),
                        new Utf8Reader(start.in()),
                        () -> file.isRereadable() && !storyIsGiven ? storyIn(file) : null);
            case NDJSON -> new NdjsonRecords(file.name(), start.in());
            case CSV -> new CsvRecords(file.name(), new Utf8Reader(start.in()), CsvRecords.delimiterOf(start.text()));
        };
    }

    private static OpenFile broken(InputFile file, FileFormat format, String message, @Nullable String hint) {
        var at = Place.whole(file.name());
        return new OpenFile(format, new BrokenFile(at.defect(null, message, hint)));
    }

    /** Looks through a whole file for the story it names, holding nothing; null where it names none. */
    private static @Nullable String storyIn(InputFile file) {
        try (var text = new Utf8Reader(FileStart.of(file).in());
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
        } catch (IOException | JacksonException broken) {
            return null;
        }
    }
}
