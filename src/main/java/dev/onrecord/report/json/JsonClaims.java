package dev.onrecord.report.json;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Source;
import dev.onrecord.report.Page;
import java.io.Writer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes claims as JSON, one after the other; the writer that it is given stays open. */
public final class JsonClaims {

    private final Writer out;
    private final JsonGenerator json;

    private JsonClaims(Writer out, JsonGenerator json) {
        this.out = out;
        this.json = json;
    }

    /**
     * Begins an object that holds a head and, later on, claims.
     *
     * @param head a record whose components are the fields of the head
     */
    public static JsonClaims document(String headName, Object head, Writer out) {
        var claims = new JsonClaims(out, ReadableJson.INDENTED.createGenerator(out));
        claims.json.writeStartObject();
        claims.json.writePOJOProperty(headName, head);
        return claims;
    }

    /** Begins a list of elements in one line each. */
    public void list(String name) {
        json.writeArrayPropertyStart(name);
    }

    /** Adds an element to the list. */
    public void element(Object element) {
        json.writeRawValue(ReadableJson.MAPPER.writeValueAsString(element));
    }

    /** Ends the list. */
    public void endList() {
        json.writeEndArray();
    }

    /** Writes the sources that the claims name, and begins the claims. */
    public void sources(Collection<Source> sources) {
        json.writePOJOProperty(
                "sources", sources.stream().map(PublishedSource::of).toList());
        json.writeArrayPropertyStart("claims");
    }

    /** Returns JSON to be written as a part of an element. */
    public static Object tree(String text) {
        return ReadableJson.MAPPER.readTree(text);
    }

    /** Returns what programs get of a claim; the score is null but for one found by its likeness to another. */
    public static Record published(AssessedClaim claim, @Nullable Double score) {
        return PublishedClaim.of(claim, score);
    }

    /** Adds a claim. */
    public void add(AssessedClaim claim) {
        json.writePOJO(PublishedClaim.of(claim, null));
    }

    /** Closes what is open and ends the line. */
    public void end() {
        json.close();
        new Page(out).line();
    }
}
