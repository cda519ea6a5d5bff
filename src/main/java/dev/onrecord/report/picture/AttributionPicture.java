package dev.onrecord.report.picture;

import dev.onrecord.domain.origin.Role;
import dev.onrecord.domain.origin.TraceRow;
import dev.onrecord.report.Screen;
import dev.onrecord.report.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Draws who took a claim from whom: origins at the top, arrows the way that the claim went. */
public final class AttributionPicture {

    /** More sources than that cannot be read in one picture. */
    public static final int MOST_SOURCES = 60;

    private static final Screen MEASURE = Screen.plain(Screen.UNLIMITED);
    private static final int LINE = 17;
    private static final int NAME_COLUMNS = 24;
    private static final int NAME_LINES = 3;
    private static final double COLUMN = 7.6;
    private static final double PADDING = 12;
    private static final double ARROW = 5;

    private AttributionPicture() {}

    /**
     * Returns the picture as SVG.
     *
     * @param id an id that is unique on the page
     * @param rows the attribution tree, of at most {@link #MOST_SOURCES} sources
     */
    public static String of(String id, List<TraceRow> rows) {
        LayoutMetaDataService.getInstance();
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        var boxes = boxes(rows, graph);
        for (TraceRow row : rows) {
            if (row.takenBy() != null) {
                ElkGraphUtil.createSimpleEdge(node(boxes, row.source()), node(boxes, row.takenBy()));
            }
        }
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        var drawing = new SvgDrawing(id, "Who took the claim from whom", description(rows));
        graph.getContainedEdges().forEach(edge -> draw(edge, drawing));
        boxes.values().forEach(box -> box.draw(drawing));
        return drawing.markup(graph.getWidth(), graph.getHeight());
    }

    private static ElkNode node(Map<String, Box> boxes, String source) {
        var box = boxes.get(source);
        if (box == null) {
            throw new IllegalArgumentException("no row has the source " + source);
        }
        return box.node;
    }

    private static Map<String, Box> boxes(List<TraceRow> rows, ElkNode graph) {
        var boxes = new LinkedHashMap<String, Box>();
        for (TraceRow row : rows) {
            boxes.computeIfAbsent(
                    row.source(), source -> new Box(row.role(), lines(row), ElkGraphUtil.createNode(graph)));
        }
        return boxes;
    }

    private static List<String> lines(TraceRow row) {
        var name = MEASURE.wrap(VisibleText.of(row.source()), NAME_COLUMNS);
        var lines = new ArrayList<>(name.subList(0, Math.min(NAME_LINES, name.size())));
        if (name.size() > NAME_LINES) {
            lines.set(NAME_LINES - 1, lines.get(NAME_LINES - 1) + "…");
        }
        return lines;
    }

    private static String description(List<TraceRow> rows) {
        return rows.stream()
                .filter(row -> !row.repeated())
                .map(row -> VisibleText.of(row.source()) + " (" + row.role().words() + ")")
                .collect(Collectors.joining(", ", "Sources: ", "."));
    }

    private static void draw(ElkEdge edge, SvgDrawing drawing) {
        for (ElkEdgeSection section : edge.getSections()) {
            var points = DoubleStream.builder().add(section.getStartX()).add(section.getStartY());
            double beforeX = section.getStartX();
            double beforeY = section.getStartY();
            for (var bend : section.getBendPoints()) {
                points.add(bend.getX()).add(bend.getY());
                beforeX = bend.getX();
                beforeY = bend.getY();
            }
            points.add(section.getEndX()).add(section.getEndY());
            drawing.line(Ink.FAINT, 1.3, Shape.polyline(points.build().toArray()));
            drawing.fill(Ink.FAINT, head(beforeX, beforeY, section.getEndX(), section.getEndY()));
        }
    }

    private static Shape head(double fromX, double fromY, double x, double y) {
        double alongX = Math.signum(Math.round(x - fromX));
        double alongY = alongX == 0 ? Math.signum(Math.round(y - fromY)) : 0;
        return Shape.polygon(
                x,
                y,
                x - alongX * 2 * ARROW + alongY * ARROW,
                y - alongY * 2 * ARROW + alongX * ARROW,
                x - alongX * 2 * ARROW - alongY * ARROW,
                y - alongY * 2 * ARROW - alongX * ARROW);
    }

    /** A source with its place in the picture. */
    private static final class Box {

        private final Role role;
        private final List<String> lines;
        private final ElkNode node;

        Box(Role role, List<String> lines, ElkNode node) {
            this.role = role;
            this.lines = lines;
            this.node = node;
            var widest = lines.stream().mapToInt(MEASURE::columns).max().orElse(0);
            node.setDimensions(
                    Math.max(widest, roleWords().length()) * COLUMN + 2 * PADDING,
                    (lines.size() + (role == Role.REPORT ? 0 : 1)) * LINE + PADDING);
        }

        private String roleWords() {
            return switch (role) {
                case REPORT -> "";
                case TRACED_ORIGIN -> "● " + role.words();
                case UNRESOLVED_ROOT -> "? " + role.words();
                case IN_LOOP -> "↻ " + role.words();
            };
        }

        private Ink roleInk() {
            return switch (role) {
                case REPORT -> Ink.TEXT;
                case TRACED_ORIGIN -> Ink.GOOD;
                case UNRESOLVED_ROOT, IN_LOOP -> Ink.BAD;
            };
        }

        void draw(SvgDrawing drawing) {
            var shape = Shape.box(node.getX(), node.getY(), node.getWidth(), node.getHeight(), 6);
            switch (role) {
                case REPORT -> drawing.outline(Ink.LINE, 1.2, shape);
                case TRACED_ORIGIN -> drawing.outline(Ink.GOOD, 2.4, shape);
                case UNRESOLVED_ROOT, IN_LOOP -> drawing.dashes(Ink.BAD, 1.8, shape);
            }
            double middle = node.getX() + node.getWidth() / 2;
            double line = node.getY() + PADDING / 2 + LINE - 4;
            for (String words : lines) {
                drawing.words(Ink.TEXT, SvgDrawing.Anchor.MIDDLE, middle, line, words);
                line += LINE;
            }
            if (role != Role.REPORT) {
                drawing.words(roleInk(), SvgDrawing.Anchor.MIDDLE, middle, line, roleWords());
            }
        }
    }
}
