package dev.onrecord.report.json;

import dev.onrecord.report.Page;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes records as a JSON array, one after the other; the writer that it is given stays open. */
public final class JsonArray {

    private final Writer out;
    private final JsonGenerator json;

    /** Begins an array, indented to be read. */
    public JsonArray(Writer out) {
        this.out = out;
        this.json = ReadableJson.INDENTED.createGenerator(out);
        json.writeStartArray();
    }

    /** Returns a record in one line, without an array around it. */
    public static String line(Record fields) {
        return ReadableJson.MAPPER.writeValueAsString(fields);
    }

    /** Returns the values of a record as texts, in the order of its components; a missing one is empty. */
    public static List<String> values(Record fields) {
        JsonNode tree = ReadableJson.MAPPER.valueToTree(fields);
        return tree.values().stream()
                .map(value -> value.isNull() ? "" : value.asString())
                .toList();
    }

    /** Adds a record, whose components are the fields. */
    public void add(Record fields) {
        json.writePOJO(fields);
    }

    /** Closes the array and ends the line. */
    public void end() {
        json.close();
        new Page(out).line();
    }
}
