package dev.onrecord.report.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture in the making, as SVG that stands in a page: text stays text, and colours are those of the page. */
final class Drawing {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> KEPT = Set.of("fill", "stroke", "xmlns");
    private static final float[] DASHES = {4, 3};

    private final Document document = document();
    private final SVGGraphics2D graphics = new SVGGraphics2D(context(document), false);
    private final List<Element> words = new ArrayList<>();
    private final String id;
    private final String title;
    private final String description;

    /**
     * Begins a picture.
     *
     * @param id what nothing else on the page is called
     * @param title what the picture shows, in a few words
     * @param description the same as the picture, in words
     */
    Drawing(String id, String title, String description) {
        this.id = id;
        this.title = title;
        this.description = description;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SVGGeneratorContext context(Document document) {
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(1);
        context.setExtensionHandler(new DefaultExtensionHandler() {
            @Override
            public @Nullable SVGPaintDescriptor handlePaint(java.awt.Paint paint, SVGGeneratorContext context) {
                return paint instanceof Ink ink ? new SVGPaintDescriptor(ink.css(), "1") : null;
            }
        });
        return context;
    }

    /** Fills a shape. */
    Drawing fill(Ink ink, Shape shape) {
        graphics.setPaint(ink);
        graphics.fill(shape);
        return this;
    }

    /** Draws the outline of a shape. */
    Drawing outline(Ink ink, double width, Shape shape) {
        return stroke(ink, new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), shape);
    }

    /** Draws the outline of a shape in dashes. */
    Drawing dashes(Ink ink, double width, Shape shape) {
        return stroke(
                ink, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0), shape);
    }

    private Drawing stroke(Ink ink, BasicStroke stroke, Shape shape) {
        graphics.setPaint(ink);
        graphics.setStroke(stroke);
        graphics.draw(shape);
        return this;
    }

    /** Writes a line of words with its middle, its begin or its end at a place; words lie above all shapes. */
    Drawing words(Ink ink, Anchor anchor, double x, double y, String text) {
        var element = document.createElementNS(SVG, "text");
        element.setAttribute("x", number(x));
        element.setAttribute("y", number(y));
        element.setAttribute("fill", ink.css());
        element.setAttribute("stroke", "none");
        element.setAttribute("text-anchor", anchor.name().toLowerCase(java.util.Locale.ROOT));
        element.setTextContent(text);
        words.add(element);
        return this;
    }

    /** Returns the picture as markup, at most so many pixels wide and high. */
    String markup(double width, double height) {
        var root = graphics.getRoot();
        bare(root);
        root.setAttribute("viewBox", "0 0 " + number(width) + " " + number(height));
        root.setAttribute("width", number(width));
        root.setAttribute("height", number(height));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
        words.forEach(root::appendChild);
        var first = root.getFirstChild();
        root.insertBefore(named("title", title), first);
        root.insertBefore(named("desc", description), first);
        return written(root);
    }

    private Element named(String name, String text) {
        var element = document.createElementNS(SVG, name);
        element.setAttribute("id", id + "-" + name);
        element.setTextContent(text);
        return element;
    }

    /** Leaves out what every browser takes for granted, and what is the page's to say. */
    private static void bare(Element root) {
        var attributes = root.getAttributes();
        IntStream.range(0, attributes.getLength())
                .mapToObj(index -> attributes.item(index).getNodeName())
                .filter(name -> !KEPT.contains(name))
                .toList()
                .forEach(root::removeAttribute);
        root.setAttribute("stroke", "none");
        var defs = root.getElementsByTagName("defs").item(0);
        if (defs != null && !defs.hasChildNodes()) {
            root.removeChild(defs);
        }
    }

    private static String written(Element root) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var out = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(out));
            return out.toString();
        } catch (TransformerException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String number(double value) {
        var tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** Which part of a line of words is at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
