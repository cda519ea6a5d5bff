package dev.onrecord.report.picture;

import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.report.Screen;
import dev.onrecord.report.VisibleText;
import dev.onrecord.report.document.Timeline;
import dev.onrecord.report.document.Timeline.Event;
import dev.onrecord.report.document.Timeline.Lane;
import dev.onrecord.report.document.Timeline.Mark;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a timeline: a line for each party, a place for each date, and a shape for each kind of event. */
public final class TimelinePicture {

    private static final Screen MEASURE = Screen.plain(Screen.UNLIMITED);
    private static final int NAME_COLUMNS = 17;
    private static final double NAMES = 130;
    private static final double DATE = 74;
    private static final double LANE = 44;
    private static final double HEADING = 34;
    private static final double SIZE = 6;
    private static final double GAP = 22;
    private static final double CHARACTER = 7.2;

    private static final double LEGEND = Arrays.stream(Event.values())
            .mapToDouble(TimelinePicture::legendWidth)
            .sum();

    private TimelinePicture() {}

    /**
     * Returns the picture as SVG.
     *
     * @param id an id that is unique on the page
     */
    public static String of(String id, Timeline timeline) {
        var drawing = new SvgDrawing(id, "Claims, requests and what was said", description(timeline));
        int columns = timeline.dates().size();
        double width = Math.max(NAMES + columns * DATE, LEGEND);
        double foot = HEADING + timeline.lanes().size() * LANE;
        for (int column = 0; column < columns; column++) {
            double x = x(column);
            drawing.words(
                    Ink.FAINT,
                    SvgDrawing.Anchor.MIDDLE,
                    x,
                    HEADING - 14,
                    timeline.dates().get(column));
            drawing.line(Ink.LINE, 1, Shape.line(x, HEADING - 6, x, foot));
        }
        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            draw(timeline.lanes().get(lane), HEADING + (lane + 0.5) * LANE, NAMES + columns * DATE, drawing);
        }
        drawLegend(foot + 26, drawing);
        return drawing.markup(width, foot + 44);
    }

    private static double x(int column) {
        return NAMES + (column + 0.5) * DATE;
    }

    private static void draw(Lane lane, double y, double width, SvgDrawing drawing) {
        drawing.words(
                Ink.TEXT, SvgDrawing.Anchor.START, 0, y + 5, MEASURE.cut(VisibleText.of(lane.name()), NAME_COLUMNS));
        drawing.line(Ink.LINE, 1, Shape.line(NAMES, y, width, y));
        lane.marks().stream()
                .collect(Collectors.groupingBy(Mark::date))
                .forEach((date, marks) -> drawMarks(marks, x(date), y, drawing));
    }

    private static void drawMarks(List<Mark> marks, double x, double y, SvgDrawing drawing) {
        double left = x - (marks.size() - 1) * GAP / 2;
        var inOrder = marks.stream().sorted(Comparator.comparing(Mark::event)).toList();
        for (int index = 0; index < inOrder.size(); index++) {
            var mark = inOrder.get(index);
            double at = left + index * GAP;
            draw(mark.event(), at, y, drawing);
            if (mark.count() > 1) {
                drawing.words(Ink.TEXT, SvgDrawing.Anchor.MIDDLE, at, y - SIZE - 4, "×" + mark.count());
            }
        }
    }

    private static double legendWidth(Event event) {
        return event.words().length() * CHARACTER + 2 * GAP + SIZE;
    }

    private static void drawLegend(double y, SvgDrawing drawing) {
        double x = SIZE + 2;
        for (Event event : Event.values()) {
            draw(event, x, y - 5, drawing);
            drawing.words(Ink.FAINT, SvgDrawing.Anchor.START, x + SIZE + 7, y, event.words());
            x += legendWidth(event);
        }
    }

    private static void draw(Event event, double x, double y, SvgDrawing drawing) {
        var shape = shape(event, x, y);
        switch (event) {
            case CLAIMED -> drawing.fill(Ink.ACCENT, shape);
            case SAID -> drawing.fill(Ink.TEXT, shape);
            case ASKED -> drawing.outline(Ink.TEXT, 1.8, shape);
            case DUE -> drawing.outline(Ink.WARNING, 1.8, shape);
            case OBSERVED -> drawing.outline(Ink.FAINT, 1.8, shape);
        }
    }

    private static Shape shape(Event event, double x, double y) {
        return switch (event) {
            case CLAIMED -> Shape.box(x - SIZE + 1, y - SIZE + 1, 2 * SIZE - 2, 2 * SIZE - 2, 0);
            case ASKED, SAID -> Shape.circle(x, y, SIZE);
            case DUE -> Shape.polygon(x, y - SIZE, x + SIZE, y + SIZE, x - SIZE, y + SIZE);
            case OBSERVED -> Shape.polygon(x, y - SIZE - 1, x + SIZE + 1, y, x, y + SIZE + 1, x - SIZE - 1, y);
        };
    }

    private static String description(Timeline timeline) {
        return timeline.lanes().stream()
                .map(lane -> VisibleText.of(lane.name()) + ": " + events(lane, timeline))
                .collect(Collectors.joining("; ", "In order of dates, which are evenly spaced. ", "."));
    }

    private static String when(Mark mark, Timeline timeline) {
        return DateStyle.PROSE.when(new PartialDate(timeline.dates().get(mark.date())));
    }

    private static String events(Lane lane, Timeline timeline) {
        return lane.marks().stream()
                .sorted(Comparator.comparing(Mark::date).thenComparing(Mark::event))
                .map(mark -> mark.event().words()
                        + when(mark, timeline)
                        + (mark.count() > 1 ? " (" + mark.count() + " times)" : ""))
                .collect(Collectors.joining(", "));
    }
}
