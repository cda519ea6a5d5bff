package dev.onrecord.report.picture;

import java.util.Locale;

/** A picture as SVG to be embedded in a page: text stays text, and the colours are those of the page. */
final class SvgDrawing {

    private final StringBuilder shapes = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final String id;
    private final String title;
    private final String description;

    /**
     * Begins a picture.
     *
     * @param id an id that is unique on the page
     * @param title what the picture shows, in a few words
     * @param description the same as the picture, in words
     */
    SvgDrawing(String id, String title, String description) {
        this.id = id;
        this.title = title;
        this.description = description;
    }

    /** Fills a shape. */
    void fill(Ink ink, Shape shape) {
        draw(shape, " fill=\"" + ink.css() + "\"");
    }

    /** Draws a line and fills nothing. */
    void line(Ink ink, double width, Shape shape) {
        draw(shape, stroke(ink, width));
    }

    /** Draws the outline of a shape that covers what lies below it. */
    void outline(Ink ink, double width, Shape shape) {
        draw(shape, " fill=\"" + Ink.GROUND.css() + "\"" + stroke(ink, width));
    }

    /** Draws the dashed outline of a shape that covers what lies below it. */
    void dashes(Ink ink, double width, Shape shape) {
        draw(
                shape,
                " fill=\"" + Ink.GROUND.css() + "\"" + stroke(ink, width)
                        + " stroke-dasharray=\"4 3\" stroke-linecap=\"butt\"");
    }

    private void draw(Shape shape, String style) {
        shapes.append('<').append(shape.element()).append(style).append("/>");
    }

    private static String stroke(Ink ink, double width) {
        return " stroke=\"" + ink.css() + "\"" + (width == 1 ? "" : " stroke-width=\"" + Shape.number(width) + "\"");
    }

    /** Writes a line of words with its start or its middle at a place; words lie above all shapes. */
    void words(Ink ink, Anchor anchor, double x, double y, String text) {
        words.append("<text x=\"").append(Shape.number(x));
        words.append("\" y=\"").append(Shape.number(y));
        words.append("\" fill=\"").append(ink.css());
        if (anchor != Anchor.START) {
            words.append("\" text-anchor=\"").append(anchor.name().toLowerCase(Locale.ROOT));
        }
        words.append("\">").append(escaped(text)).append("</text>");
    }

    /** Returns the picture as markup, at most so many pixels wide and high. */
    String markup(double width, double height) {
        var wide = Shape.number(width);
        var high = Shape.number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + wide + " " + high + "\" width=\"" + wide
                + "\" height=\"" + high + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id
                + "-desc\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                + named("title", title) + named("desc", description) + shapes + words + "</svg>";
    }

    private String named(String name, String text) {
        return "<" + name + " id=\"" + id + "-" + name + "\">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Which part of a line of words is at its place. */
    enum Anchor {
        START,
        MIDDLE
    }
}
