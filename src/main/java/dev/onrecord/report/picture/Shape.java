package dev.onrecord.report.picture;

/**
 * A shape as an element of SVG that has yet to be told how it is drawn.
 *
 * @param element the name of the element and the attributes of its geometry
 */
record Shape(String element) {

    static Shape line(double fromX, double fromY, double toX, double toY) {
        return path(false, fromX, fromY, toX, toY);
    }

    static Shape circle(double x, double y, double radius) {
        return new Shape("circle" + attribute("cx", x) + attribute("cy", y) + attribute("r", radius));
    }

    static Shape box(double x, double y, double width, double height, double corner) {
        return new Shape("rect" + attribute("x", x) + attribute("y", y) + attribute("width", width)
                + attribute("height", height) + (corner == 0 ? "" : attribute("rx", corner)));
    }

    /** Returns a line from point to point, each an x and a y, that ends where it began. */
    static Shape polygon(double... points) {
        return path(true, points);
    }

    /** Returns a line from point to point, each an x and a y. */
    static Shape polyline(double... points) {
        return path(false, points);
    }

    private static Shape path(boolean closed, double... points) {
        var path = new StringBuilder("path d=\"");
        for (int index = 0; index < points.length; index++) {
            path.append(index == 0 ? 'M' : index % 2 == 0 ? 'L' : ' ').append(number(points[index]));
        }
        return new Shape(path.append(closed ? "Z\"" : "\"").toString());
    }

    private static String attribute(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    /** Returns a number of pixels in tenths: finer is not seen, and rounding hides how machines compute. */
    static String number(double value) {
        var tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
