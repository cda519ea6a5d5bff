package dev.onrecord.report;

import dev.onrecord.domain.origin.Role;
import dev.onrecord.domain.origin.TraceRow;
import java.util.List;

/**
 * Draws an attribution tree in lines of text, the outermost reports at the left margin.
 *
 * <p>The role of a source stands behind it in words, unless it is a report, as most are.
 */
public final class TraceDrawing {

    /** Deeper lines give their depth as a number instead of more indentation, so that a long chain stays readable. */
    private static final int DEEPEST = 20;

    private TraceDrawing() {}

    /** Returns one line for each row, in their order, each with its end of line. */
    public static String of(List<TraceRow> rows, Strokes strokes) {
        var drawing = new StringBuilder();
        var page = new Page(drawing);
        var ended = new boolean[DEEPEST + 1];
        for (var row : rows) {
            if (row.depth() <= DEEPEST) {
                ended[row.depth()] = row.last();
            }
            indent(row, ended, strokes, page);
            page.text(VisibleText.of(row.source())).text(remark(row)).text("\n");
        }
        return drawing.toString();
    }

    private static void indent(TraceRow row, boolean[] ended, Strokes strokes, Page page) {
        for (int depth = 1; depth < Math.min(row.depth(), DEEPEST + 1); depth++) {
            page.text(ended[depth] ? "   " : strokes.passing);
        }
        if (row.depth() > DEEPEST) {
            page.text("(" + row.depth() + " deep) ");
        } else if (row.depth() > 0) {
            page.text(row.last() ? strokes.ending : strokes.branching);
        }
    }

    private static String remark(TraceRow row) {
        if (row.role() == Role.REPORT) {
            return row.repeated() ? " (see above)" : "";
        }
        return " (" + row.role().words() + (row.repeated() ? ", see above)" : ")");
    }

    /** The signs that branches are drawn with. */
    public enum Strokes {
        /** Box-drawing characters. */
        UNICODE("│  ", "├─ ", "└─ "),
        /** For terminals and files without Unicode. */
        ASCII("|  ", "|- ", "`- ");

        private final String passing;
        private final String branching;
        private final String ending;

        Strokes(String passing, String branching, String ending) {
            this.passing = passing;
            this.branching = branching;
            this.ending = ending;
        }
    }
}
