package dev.onrecord.report;

/**
 * A column of a table.
 *
 * @param heading a word or two
 * @param least how many columns of the screen it needs to be of use, which is also its share of a narrow screen in
 *     proportion to the others; {@link Integer#MAX_VALUE} where it is never cut
 * @param presence when it is there at all
 */
public record Column(String heading, int least, Presence presence) {

    /** When a column is there. */
    public enum Presence {
        ALWAYS,
        /** Left out where nothing stands in it. */
        WHERE_FILLED,
        /** Left out also where the screen has no room for all columns; for what can be seen elsewhere. */
        WHERE_ROOM
    }

    /** Returns a column that is never cut. */
    public static Column fixed(String heading) {
        return new Column(heading, Integer.MAX_VALUE, Presence.ALWAYS);
    }

    /** Returns a column that can be cut down to the given number of columns of the screen. */
    public static Column flexible(String heading, int least) {
        return new Column(heading, least, Presence.ALWAYS);
    }

    /** Returns the same column, left out where nothing stands in it. */
    public Column whereFilled() {
        return new Column(heading, least, Presence.WHERE_FILLED);
    }

    /** Returns the same column, left out where nothing stands in it or the screen is narrow. */
    public Column whereRoom() {
        return new Column(heading, least, Presence.WHERE_ROOM);
    }
}
