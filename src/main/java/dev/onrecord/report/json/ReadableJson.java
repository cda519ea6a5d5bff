package dev.onrecord.report.json;

import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How JSON is written everywhere: fields in the order of their record, nothing in it that a terminal would obey. */
public final class ReadableJson {

    /** Writes in one line. */
    private static final ObjectMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new TerminalSafe()).build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");

    /** Writes indented by two blanks, and leaves what it writes to open. */
    public static final ObjectWriter INDENTED = MAPPER.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(TWO_BLANKS)
                    .withArrayIndenter(TWO_BLANKS));

    private ReadableJson() {}

    /** Returns a record in one line. */
    public static String line(Record fields) {
        return MAPPER.writeValueAsString(fields);
    }

    /** Returns the values of a record as texts, in the order of its components; a missing one is empty. */
    public static List<String> values(Record fields) {
        JsonNode tree = MAPPER.valueToTree(fields);
        return tree.values().stream()
                .map(value -> value.isNull() ? "" : value.asString())
                .toList();
    }

    /** Returns JSON that can be a component of a record. */
    public static Object tree(String text) {
        return MAPPER.readTree(text);
    }
}
