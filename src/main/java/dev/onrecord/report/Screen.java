package dev.onrecord.report;

import dev.onrecord.domain.origin.TraceRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The width and the look of readable output.
 *
 * @param width columns of a line; {@link #UNLIMITED} where nothing is to be cut
 * @param palette what the tones look like
 * @param unicode whether rules, branches and dots may be other than ASCII
 */
public record Screen(int width, Palette palette, boolean unicode) {

    /** The width of output that is not cut, as in a pipe. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Begins a text that is {@link #isolated}. */
    public static final String FIRST_STRONG_ISOLATE = "\u2068";

    /** Ends a text that is {@link #isolated}. */
    public static final String POP_ISOLATE = "\u2069";

    /** Refuses a screen without a column. */
    public Screen {
        if (width < 1) {
            throw new IllegalArgumentException("a screen has at least one column");
        }
    }

    /** Returns a screen of a width with Unicode and without colour, as files and tests have it. */
    public static Screen plain(int width) {
        return new Screen(width, Palette.NONE, true);
    }

    /** Returns stored text safe to show in one line. */
    public String inLine(String stored) {
        return VisibleText.inLine(stored, unicode ? "⏎" : "\\n");
    }

    /** Returns a command to copy; the place of the user's own words in it can be shown everywhere. */
    public String command(String line) {
        return inLine(unicode ? line : line.replace("\"…\"", "\"...\""));
    }

    /** Returns how many columns of a terminal a text without control characters takes up. */
    public int columns(String text) {
        return Fitting.columns(text);
    }

    /** Returns a text, already safe to show, in a tone. */
    public String paint(Tone tone, String text) {
        return palette.paint(tone, text);
    }

    /** Returns a text with blanks behind it up to a number of columns. */
    public String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    /** Returns a text cut to a number of columns, with a sign where something is left out. */
    public String cut(String text, int columns) {
        return Fitting.cut(text, columns, unicode ? "…" : "...");
    }

    /** Returns the end of a text that fits a number of columns, with a sign where something is left out before it. */
    public String tail(String text, int columns) {
        return Fitting.tail(text, columns, unicode ? "…" : "...");
    }

    /** Returns a sentence of the console's own with signs that the screen can show. */
    public String signs(String sentence) {
        return unicode
                ? sentence
                : sentence.replace(" · ", " - ")
                        .replace("→", "->")
                        .replace("…", "...")
                        .replace("• ", "* ");
    }

    /** Returns a text broken into lines of at most a number of columns, at blanks where that is possible. */
    public List<String> wrap(String text, int columns) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            lines.addAll(Fitting.wrap(line, Math.max(1, columns)));
        }
        return lines;
    }

    /** Returns a text broken into a limited number of lines, with a sign in the last one where something is left out. */
    public List<String> wrap(String text, int columns, int most) {
        var lines = wrap(text, columns);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(kept.get(most - 1) + " " + lines.get(most), columns));
        return kept;
    }

    /**
     * Returns a text that cannot reorder its neighbours on a terminal with right-to-left support: one with right-to-left
     * letters gets isolates (UAX #9) around it, which take up no column. In a pipe the text is returned as it is.
     */
    public String isolated(String text) {
        return unicode && width != UNLIMITED && text.codePoints().anyMatch(Screen::isRightToLeft)
                ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
                : text;
    }

    private static boolean isRightToLeft(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /** Returns an attribution tree, drawn with signs that the screen can show. */
    public String tree(List<TraceRow> rows) {
        return TraceDrawing.of(rows, unicode ? TraceDrawing.Strokes.UNICODE : TraceDrawing.Strokes.ASCII);
    }

    /** Returns a horizontal rule. */
    public String rule(int columns) {
        return (unicode ? "─" : "-").repeat(columns);
    }

    /** Returns the rule below a heading of level 1, 2 or 3. */
    public String underline(int level, int columns) {
        return (unicode ? "═─┄" : "=-~").substring(level - 1, level).repeat(columns);
    }

    /** Returns a bar of a chart. */
    public String bar(int columns) {
        return (unicode ? "▇" : "#").repeat(columns);
    }

    /** Returns what stands between things told in one line. */
    public String dot() {
        return unicode ? " · " : " - ";
    }

    /** Returns what begins an item of a list. */
    public String bullet() {
        return unicode ? "• " : "* ";
    }
}
