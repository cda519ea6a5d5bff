package dev.onrecord.intake.column;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a table.
 *
 * @param position from 1
 * @param name what it is mapped by: its header, or {@code #3} where the header is blank or stands there twice
 * @param header its header as it is shown; empty where it is blank
 * @param line the line of its header, from 1; 0 where the table has none
 * @param column where in the line its header begins, from 1; 0 where the table has none
 * @param samples what is in its first cells, the empty ones left out
 */
public record Column(int position, String name, String header, int line, int column, List<String> samples) {

    /** Copies the samples. */
    public Column {
        samples = List.copyOf(samples);
    }

    /** Returns the same column of a table without a header: what was taken for its header is its first cell. */
    public Column withoutHeader() {
        var cells = new ArrayList<String>(samples);
        if (!header.isEmpty()) {
            cells.add(0, header);
        }
        return new Column(position, byPosition(position), "", line, column, cells);
    }

    /** Returns the name by which a column is mapped by its place. */
    public static String byPosition(int position) {
        return "#" + position;
    }

    /** Returns a header without blanks around it, be they of any kind, and with single ones inside. */
    public static String plain(String header) {
        for (int i = 0; i < header.length(); i++) {
            char letter = header.charAt(i);
            if (letter <= ' ' || letter > '~') {
                return header.replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ").strip();
            }
        }
        return header;
    }
}
