package dev.onrecord.store.entry;

import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.StatementFields;
import dev.onrecord.domain.record.StatementKind;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Statements as canonical JSON: one object without blanks, fields in a fixed order, absent values left out.
 *
 * <p>The hash chain covers this text, so the same statement always gives the same text. For any thread.
 */
public final class StatementJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final int USUAL_BYTES = 512;

    private StatementJson() {}

    /** Returns a statement in UTF-8. */
    public static byte[] write(Statement statement) {
        var text = new ByteArrayOutputStream(USUAL_BYTES);
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            writeObject(generator, statement.fields().values());
        }
        return text.toByteArray();
    }

    /** Returns texts, whole numbers or nulls as a JSON list, which passes many values to SQL as one parameter. */
    public static String list(List<? extends @Nullable Object> values) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartArray();
            for (var value : values) {
                if (value == null) {
                    generator.writeNull();
                } else {
                    writeValue(generator, value);
                }
            }
            generator.writeEndArray();
        }
        return text.toString();
    }

    private static void writeObject(JsonGenerator generator, Map<String, Object> fields) {
        generator.writeStartObject();
        fields.forEach((name, value) -> {
            generator.writeName(name);
            writeValue(generator, value);
        });
        generator.writeEndObject();
    }

    private static void writeValue(JsonGenerator generator, Object value) {
        if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(element -> generator.writeString(String.valueOf(element)));
            generator.writeEndArray();
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    /** Returns the statement of a kind that a text holds. */
    public static Statement read(String kind, String text) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return StatementKind.named(kind).read(new StatementFields(readObject(parser)));
        }
    }

    private static Map<String, Object> readObject(JsonParser parser) {
        var fields = new LinkedHashMap<String, Object>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            fields.put(name, readValue(parser, parser.nextToken()));
        }
        return fields;
    }

    private static Object readValue(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case START_ARRAY -> readList(parser);
            default -> throw new IllegalStateException("unexpected " + token + " in an entry");
        };
    }

    private static List<String> readList(JsonParser parser) {
        var list = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(parser.getString());
        }
        return list;
    }
}
