package dev.onrecord.shell.grammar;

import dev.onrecord.domain.Span;

/**
 * The text of one command, which may go over several lines.
 *
 * @param text as written, without the line end that follows it
 * @param line number of its first line in the file, from 1
 */
public record CommandText(String text, int line) {

    /** Returns the place in the file of the given UTF-16 unit of the text. */
    public Place place(int offset) {
        int lines = (int)
                text.substring(0, offset).chars().filter(unit -> unit == '\n').count();
        return new Place(line + lines, text.codePointCount(lineStart(offset), offset) + 1);
    }

    /** Returns the line on which a part begins, cut so that the part can be underlined; a longer part ends with it. */
    public Excerpt excerpt(Span span) {
        int from = lineStart(span.start());
        int to = lineEnd(span.start());
        int markedTo = Math.min(Math.max(span.start(), span.end()), to);
        return new Excerpt(
                place(span.start()),
                text.substring(from, span.start()),
                text.substring(span.start(), markedTo),
                text.substring(markedTo, to));
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        if (end < 0) {
            return text.length();
        }
        return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /**
     * A place in a file.
     *
     * @param line from 1
     * @param column from 1, in characters (Unicode code points)
     */
    public record Place(int line, int column) {}

    /**
     * A line with a part to underline.
     *
     * @param place where the marked part begins
     * @param before the line up to it
     * @param marked the part; empty where something is missing
     * @param after the rest of the line
     */
    public record Excerpt(Place place, String before, String marked, String after) {

        /** Returns the whole line. */
        public String line() {
            return before + marked + after;
        }
    }
}
