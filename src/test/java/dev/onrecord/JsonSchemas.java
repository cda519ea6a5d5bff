package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.onrecord.report.json.ReadableJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas that ship with the program. */
final class JsonSchemas {

    private static final String URN = "urn:onrecord:schema:";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(JsonSchemas::shipped));

    private JsonSchemas() {}

    /** Fails unless a text is JSON that a schema allows. */
    static void check(String schema, String json) {
        var errors = REGISTRY.getSchema(SchemaLocation.of(URN + schema)).validate(json, InputFormat.JSON);
        assertThat(errors).as(schema).isEmpty();
    }

    /** Tells whether a schema allows a text. */
    static boolean allows(String schema, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(URN + schema))
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }

    static String shipped(String id) {
        var file = "schema/" + id.substring(URN.length()) + ".json";
        try (var resource = ReadableJson.class.getResourceAsStream(file)) {
            assertThat(resource).as(file).isNotNull();
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
