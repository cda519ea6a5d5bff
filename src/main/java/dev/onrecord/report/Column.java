package dev.onrecord.report;

/**
 * A column of a table.
 *
 * @param heading a word or two
 * @param least how many columns of the screen it needs to be of use; {@link Integer#MAX_VALUE} where it is never cut
 * @param optional whether it is left out where nothing stands in it
 */
public record Column(String heading, int least, boolean optional) {

    /** Returns a column that is never cut. */
    public static Column fixed(String heading) {
        return new Column(heading, Integer.MAX_VALUE, false);
    }

    /** Returns a column that can be cut down to the given number of columns of the screen. */
    public static Column flexible(String heading, int least) {
        return new Column(heading, least, false);
    }

    /** Returns the same column, left out where nothing stands in it. */
    public Column orNone() {
        return new Column(heading, least, true);
    }
}
