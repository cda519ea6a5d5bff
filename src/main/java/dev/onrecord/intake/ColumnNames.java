package dev.onrecord.intake;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.intake.CsvCells.BadCellException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** The names between which {@code --map} maps: those that a file uses, and the fields of a claim. */
public final class ColumnNames {

    private static final JsonFactory JSON = new JsonFactory();

    private ColumnNames() {}

    /** Returns the fields that a column can mean. */
    public static List<String> fields() {
        return Shape.CLAIM.fields();
    }

    /**
     * Returns what a file calls its columns: the header of a table, the members of the first claim in JSON.
     *
     * @return none where that cannot be told from the beginning of the file
     */
    public static List<String> of(Path path) {
        try {
            var start = FileStart.of(InputFile.of(path));
            try (var in = start.in()) {
                var text = start.text();
                var json = text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
                return List.copyOf(json ? members(text) : header(text));
            }
        } catch (IOException | BadCellException | InvalidInputException unreadable) {
            return List.of();
        }
    }

    private static List<String> header(String text) throws IOException, BadCellException {
        return new CsvCells(new StringReader(text), CsvRecords.delimiterOf(text))
                .row().stream()
                        .map(cell -> cell.value().strip())
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** The text may break off anywhere: what was seen until then counts. */
    private static Set<String> members(String text) {
        var names = new LinkedHashSet<String>();
        try (var parser = JSON.createParser(new StringReader(text))) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            collect(parser, names);
        } catch (JacksonException brokenOff) {
            return names;
        }
        return names;
    }

    /** Collects the members of an object; one that holds claims stands for the first of them. */
    private static void collect(JsonParser parser, Set<String> names) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("claims") && value == JsonToken.START_ARRAY) {
                names.clear();
                parser.nextToken();
                collect(parser, names);
                return;
            }
            names.add(name);
            parser.skipChildren();
        }
    }
}
