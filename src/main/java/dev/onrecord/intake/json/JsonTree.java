package dev.onrecord.intake.json;

import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.TooLargeException;
import java.util.ArrayList;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads one value of a JSON file at a time, no larger and no deeper than a claim can be. */
public final class JsonTree {

    static final int LONGEST_TEXT = 4_000_000;
    static final int DEEPEST = 32;
    /** Makes parsers that refuse what is deeper or longer than a claim can be. */
    public static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private static final int WEIGHT_OF_A_VALUE = 50;

    private final JsonParser parser;
    private final int linesBefore;
    private int weight;

    /**
     * Creates a reader of values.
     *
     * @param linesBefore how many lines of the file stand before those that the parser reads
     */
    public JsonTree(JsonParser parser, int linesBefore) {
        this.parser = parser;
        this.linesBefore = linesBefore;
    }

    /** Begins a record, whose size is counted from here on. */
    public void begin() {
        weight = 0;
    }

    /**
     * Reads the object that the parser is at the start of.
     *
     * @throws TooLargeException where the record is too large
     */
    Node.Members object() {
        var at = parser.currentTokenLocation();
        var members = new ArrayList<Node.Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            members.add(member());
        }
        return new Node.Members(members, linesBefore + at.getLineNr(), at.getColumnNr());
    }

    /** Reads the name that the parser is at, and its value. */
    public Node.Member member() {
        var at = parser.currentTokenLocation();
        var name = parser.currentName();
        weigh(name.length());
        parser.nextToken();
        return new Node.Member(name, linesBefore + at.getLineNr(), at.getColumnNr(), value());
    }

    private Node value() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return object();
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return sequence();
        }
        return scalar();
    }

    private Node sequence() {
        var at = parser.currentTokenLocation();
        var elements = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return new Node.Sequence(elements, linesBefore + at.getLineNr(), at.getColumnNr());
    }

    /** Reads the value that the parser is at, which is no object and no list. */
    public Node scalar() {
        var at = parser.currentTokenLocation();
        int line = linesBefore + at.getLineNr();
        int column = at.getColumnNr();
        var token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            weigh(0);
            return new Node.Nothing(line, column);
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            weigh(0);
            return new Node.Flag(token == JsonToken.VALUE_TRUE, line, column);
        }
        var text = parser.getString();
        weigh(text.length());
        return token == JsonToken.VALUE_STRING
                ? new Node.Text(text, line, column)
                : new Node.Numeral(text, line, column);
    }

    /** Returns what a token begins, as it is said after "found". */
    static String described(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> "null";
        };
    }

    private void weigh(int characters) {
        weight += WEIGHT_OF_A_VALUE + characters;
        if (weight > TooLargeException.MOST_CHARACTERS) {
            throw new TooLargeException();
        }
    }
}
