package dev.onrecord.report;

/**
 * A column of a table.
 *
 * @param heading a word or two
 * @param least the narrowest useful width, and so its share of a narrow screen; {@link Integer#MAX_VALUE} where it is
 *     never cut
 * @param presence when it is shown
 * @param lines how many lines its text may be broken into before it is cut
 */
public record Column(String heading, int least, Presence presence, int lines) {

    /** When a column is shown. */
    public enum Presence {
        ALWAYS,
        /** Left out where it is empty. */
        WHERE_FILLED,
        /** Left out where it is empty or the screen is narrow; for what can be seen elsewhere. */
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

    /** Returns the same column, its text broken into a limited number of lines. */
    public Column wrapped(int most) {
        return new Column(heading, least, presence, most);
    }

    /** Returns the same column, left out where it is empty. */
    public Column whereFilled() {
        return new Column(heading, least, Presence.WHERE_FILLED, lines);
    }

    /** Returns the same column, left out where it is empty or the screen is narrow. */
    public Column whereRoom() {
        return new Column(heading, least, Presence.WHERE_ROOM, lines);
    }
}
