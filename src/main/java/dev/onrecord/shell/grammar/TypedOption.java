package dev.onrecord.shell.grammar;

import dev.onrecord.domain.Span;

/** An option as it was typed: {@code --name} or {@code --name=value}. */
record TypedOption(Word word) {

    private static final int DASHES = 2;

    /** Returns whether a value is written in the same word, even an empty one. */
    boolean hasValue() {
        return word.text().indexOf('=') >= 0;
    }

    /** Returns the name without dashes. */
    String name() {
        return word.text().substring(DASHES, nameEnd());
    }

    /** Returns the name with its dashes. */
    String written() {
        return word.text().substring(0, nameEnd());
    }

    /** Returns where the name stands. */
    Span nameSpan() {
        return word.span(0, nameEnd());
    }

    /** Returns where the value stands in the same word, with the sign before it. */
    Span valueSpan() {
        return word.span(nameEnd(), word.text().length());
    }

    /** Returns the index of the value in the same word. */
    int valueStart() {
        return nameEnd() + 1;
    }

    private int nameEnd() {
        return hasValue() ? word.text().indexOf('=') : word.text().length();
    }
}
