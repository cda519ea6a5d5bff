package dev.onrecord.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The pieces of words that a model knows, each with its number. */
final class Vocabulary {

    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> numbers;

    private Vocabulary(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Reads the pieces from a {@code tokenizer.json}: the object {@code vocab} of its {@code model}. */
    static Vocabulary read(InputStream tokenizer) throws IOException {
        var numbers = new HashMap<String, Integer>(65_536);
        try (JsonParser parser = new JsonMapper().createParser(tokenizer)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME && "vocab".equals(parser.currentName())) {
                    parser.nextToken();
                    readPieces(parser, numbers);
                }
            }
        }
        if (!numbers.containsKey(UNKNOWN)) {
            throw new IOException("the model has no vocabulary");
        }
        return new Vocabulary(numbers);
    }

    private static void readPieces(JsonParser parser, Map<String, Integer> numbers) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var piece = parser.currentName();
            parser.nextToken();
            numbers.put(piece, parser.getIntValue());
        }
    }

    static Vocabulary of(Map<String, Integer> numbers) {
        return new Vocabulary(Map.copyOf(numbers));
    }

    /** Returns the number of a piece; -1 for one that is not known. */
    int number(String piece) {
        return numbers.getOrDefault(piece, -1);
    }

    int unknown() {
        return number(UNKNOWN);
    }

    int start() {
        return number("[CLS]");
    }

    int end() {
        return number("[SEP]");
    }
}
