package dev.onrecord.report.picture;

import dev.onrecord.report.document.Grid;
import java.util.stream.Collectors;

/** Draws numbers of claims as dots in a grid; the area of a dot stands for the number that is written in it. */
public final class GridPicture {

    private static final double NAMES = 122;
    private static final double CELL = 92;
    private static final double ROW = 58;
    private static final double HEADING = 30;
    private static final double LARGEST = 23;
    private static final double LEAST = 11;

    private GridPicture() {}

    /**
     * Returns the picture as SVG.
     *
     * @param id an id that is unique on the page
     */
    public static String of(String id, Grid grid) {
        var drawing = new SvgDrawing(id, "Verdict and confidence", description(grid));
        double width = NAMES + grid.columns().size() * CELL;
        double height = HEADING + grid.rows().size() * ROW;
        for (int column = 0; column < grid.columns().size(); column++) {
            drawing.words(
                    Ink.FAINT,
                    SvgDrawing.Anchor.MIDDLE,
                    NAMES + (column + 0.5) * CELL,
                    HEADING - 12,
                    grid.columns().get(column));
        }
        long most = grid.rows().stream()
                .flatMap(row -> row.counts().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        for (int row = 0; row < grid.rows().size(); row++) {
            draw(grid.rows().get(row), HEADING + row * ROW, width, Math.max(1, most), drawing);
        }
        return drawing.markup(width, height);
    }

    /** Draws a name in one line, or with what stands in brackets in a second one. */
    private static void drawName(String name, double top, SvgDrawing drawing) {
        var lines = name.split(" (?=\\()", 2);
        double middle = top + ROW / 2 + 5;
        drawing.words(Ink.TEXT, SvgDrawing.Anchor.START, 0, lines.length == 1 ? middle : middle - 9, lines[0]);
        if (lines.length == 2) {
            drawing.words(Ink.TEXT, SvgDrawing.Anchor.START, 0, middle + 9, lines[1]);
        }
    }

    private static void draw(Grid.Row row, double top, double width, long most, SvgDrawing drawing) {
        drawing.line(Ink.LINE, 1, Shape.line(0, top, width, top));
        drawName(row.name(), top, drawing);
        for (int column = 0; column < row.counts().size(); column++) {
            long count = row.counts().get(column);
            double x = NAMES + (column + 0.5) * CELL;
            double y = top + ROW / 2;
            if (count == 0) {
                drawing.words(Ink.FAINT, SvgDrawing.Anchor.MIDDLE, x, y + 5, "·");
                continue;
            }
            double radius = LEAST + (LARGEST - LEAST) * Math.sqrt((double) count / most);
            drawing.fill(Ink.SOFT, Shape.circle(x, y, radius));
            drawing.words(Ink.TEXT, SvgDrawing.Anchor.MIDDLE, x, y + 5, Long.toString(count));
        }
    }

    private static String description(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.name() + ": " + row.inWords(grid.columns()))
                .collect(Collectors.joining("; ", "Claims by verdict and confidence. ", "."));
    }
}
