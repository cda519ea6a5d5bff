package dev.onrecord.shell.grammar;

/** What a text waits for before it is a whole command. */
public enum Openness {
    /** Nothing: it can be read. */
    COMPLETE,
    /** The closing {@code '}. */
    OPEN_SINGLE_QUOTE,
    /** The closing {@code "}. */
    OPEN_DOUBLE_QUOTE,
    /** The next line: it ends with a backslash. */
    CONTINUED;

    /** Returns what the given text waits for; a text that ends with a line end outside quotes waits for nothing. */
    public static Openness of(String text) {
        return Lexer.of(text).openness();
    }
}
