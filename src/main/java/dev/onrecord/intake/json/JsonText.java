package dev.onrecord.intake.json;

import dev.onrecord.intake.record.Node;
import java.io.StringWriter;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes the values of a file as JSON on one line; repeated fields stay repeated, numbers as they were. */
public final class JsonText {

    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    private JsonText() {}

    /** Returns a value as JSON; half a character is written as an escape. */
    public static String of(Node value) {
        var out = new StringWriter();
        try (var json = JsonTree.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            write(value, json);
        }
        return HALF_A_CHARACTER
                .matcher(out.toString())
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }

    private static void write(Node value, JsonGenerator json) {
        if (value instanceof Node.Text text) {
            json.writeString(text.value());
        } else if (value instanceof Node.Numeral number) {
            json.writeNumber(number.value());
        } else if (value instanceof Node.Flag flag) {
            json.writeBoolean(flag.value());
        } else if (value instanceof Node.Nothing) {
            json.writeNull();
        } else if (value instanceof Node.Sequence list) {
            json.writeStartArray();
            list.elements().forEach(element -> write(element, json));
            json.writeEndArray();
        } else if (value instanceof Node.Members object) {
            json.writeStartObject();
            object.members().forEach(member -> write(member, json));
            json.writeEndObject();
        }
    }

    private static void write(Node.Member member, JsonGenerator json) {
        json.writeName(member.name());
        write(member.value(), json);
    }
}
