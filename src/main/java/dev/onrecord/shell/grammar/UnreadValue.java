package dev.onrecord.shell.grammar;

import dev.onrecord.domain.Span;
import java.time.Clock;

/**
 * A word that is to become a value.
 *
 * @param <T> the value
 * @param from where in the word the text of the value begins
 */
record UnreadValue<T>(Parameter<T> parameter, ValueType<T> type, Word word, int from) {

    /** Returns the text that is to become the value. */
    String text() {
        return word.text().substring(from);
    }

    /** Returns the value, or throws what its type throws. */
    T read(Clock clock) {
        return type.parse(text(), clock);
    }

    /** Returns where the given part of the text stands; the whole of it where there is no such part. */
    Span span(String part) {
        int at = word.text().indexOf(part, from);
        return part.isEmpty() || at < 0 ? word.span(from, word.text().length()) : word.span(at, at + part.length());
    }
}
