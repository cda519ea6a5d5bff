package dev.onrecord.report;

/**
 * A column of a table.
 *
 * @param heading a word or two
 * @param least how many columns of the screen it needs to be of use, which is also its share of a narrow screen in
 *     proportion to the others; {@link Integer#MAX_VALUE} where it is never cut
 * @param presence when it is there at all
 * @param lines how many lines its text may be broken into before it is cut
 */
public record Column(String heading, int least, Presence presence, int lines) {

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
        return new Column(heading, Integer.MAX_VALUE, Presence.ALWAYS, 1);
    }

    /** Returns a column that can be cut down to the given number of columns of the screen. */
    public static Column flexible(String heading, int least) {
        return new Column(heading, least, Presence.ALWAYS, 1);
    }

    /** Returns the same column, its text broken into so many lines at most. */
    public Column wrapped(int most) {
        return new Column(heading, least, presence, most);
    }

    /** Returns the same column, left out where nothing stands in it. */
    public Column whereFilled() {
        return new Column(heading, least, Presence.WHERE_FILLED, lines);
    }

    /** Returns the same column, left out where nothing stands in it or the screen is narrow. */
    public Column whereRoom() {
        return new Column(heading, least, Presence.WHERE_ROOM, lines);
    }
}
