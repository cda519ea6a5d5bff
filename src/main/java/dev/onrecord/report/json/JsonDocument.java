package dev.onrecord.report.json;

import dev.onrecord.report.Page;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** A JSON document that is written piece by piece, indented to be read; the writer that it is given stays open. */
public final class JsonDocument {

    private final Writer out;
    private final JsonGenerator json;

    private JsonDocument(Writer out) {
        this.out = out;
        this.json = ReadableJson.INDENTED.createGenerator(out);
    }

    /** Begins a document that is an array. */
    public static JsonDocument array(Writer out) {
        var document = new JsonDocument(out);
        document.json.writeStartArray();
        return document;
    }

    /** Begins a document that is an object. */
    public static JsonDocument object(Writer out) {
        var document = new JsonDocument(out);
        document.json.writeStartObject();
        return document;
    }

    /** Writes a field of the object. */
    public void field(String name, Object value) {
        json.writePOJOProperty(name, value);
    }

    /** Begins an array that is a field of the object. */
    public void list(String name) {
        json.writeArrayPropertyStart(name);
    }

    /** Adds a record to the array. */
    public void add(Record fields) {
        json.writePOJO(fields);
    }

    /** Adds a record to the array, in one line. */
    public void addLine(Record fields) {
        json.writeRawValue(ReadableJson.line(fields));
    }

    /** Ends the array. */
    public void endList() {
        json.writeEndArray();
    }

    /** Closes what is open and ends the line. */
    public void end() {
        json.close();
        new Page(out).line();
    }
}
