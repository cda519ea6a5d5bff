package dev.onrecord.shell.grammar;

import dev.onrecord.domain.Span;

/**
 * A word of a command, and where it stands.
 *
 * @param text the word without quotes and escapes
 * @param literal whether it can never be an option: its beginning was quoted or escaped, or it stood after {@code --}
 * @param start index of its first UTF-16 unit in the command text, quotes included
 * @param end index after its last one
 * @param bare how many units at its beginning stand in the command text just as they read
 * @param coded whether one of its units was written as its code, so that it stands for nothing but itself
 */
public record Word(String text, boolean literal, int start, int end, int bare, boolean coded) {

    private static final String DASHES = "--";

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + start;
    }

    /** Returns whether it is written like an option; {@code --} itself is. */
    public boolean isOption() {
        return !literal && text.startsWith(DASHES);
    }

    /** Returns whether it ends the options. */
    public boolean endsOptions() {
        return !literal && text.equals(DASHES);
    }

    /** Returns whether its text, from an index, is only the place of words that the user has yet to write. */
    boolean isPlaceholder(int from) {
        return !coded && Quoting.isPlaceholder(text.substring(from));
    }

    /** Returns where it stands in the command text. */
    public Span span() {
        return new Span(start, end);
    }

    /** Returns where the given text stands in it, last; the whole word where it does not. */
    public Span spanOf(String part) {
        int from = text.lastIndexOf(part);
        return part.isEmpty() || from < 0 ? span() : span(from, from + part.length());
    }

    /**
     * Returns where a part of it stands in the command text, as exactly as quotes and escapes allow.
     *
     * @param from index into the text of the word
     * @param to index after the part
     */
    public Span span(int from, int to) {
        return new Span(from <= bare ? start + from : start, to <= bare && to < text.length() ? start + to : end);
    }
}
