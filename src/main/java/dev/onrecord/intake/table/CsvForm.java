package dev.onrecord.intake.table;

import dev.onrecord.intake.column.ColumnMeaning;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.TooLargeException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a table of text is written.
 *
 * @param delimiter what parts its cells; {@link #NONE} where it has one column only
 * @param isSaid whether its first line says what parts the cells, as spreadsheets write it, and is no row
 * @param returnsEndRows whether its lines end in a carriage return alone
 * @param blanksBeforeQuotes whether blanks stand between what parts the cells and the quote of the next one
 */
record CsvForm(char delimiter, boolean isSaid, boolean returnsEndRows, boolean blanksBeforeQuotes) {

    /** Stands for a delimiter that no text holds. */
    static final char NONE = '\uFFFF';

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final Pattern SAID = Pattern.compile("^(?i:\"?sep=)(.)\"?(?:\r\n|\n|\r)");
    private static final int LOOKED_AT = 20;
    private static final double MANY = 10;
    private static final Map<Character, String> WORDS = Map.of(
            ',',
            "parted by commas",
            ';',
            "parted by semicolons",
            '\t',
            "parted by tabs",
            '|',
            "parted by bars",
            NONE,
            "of one column");

    /**
     * Returns the form of a table.
     *
     * @param start its first characters
     * @param given what the desk says parts the cells; null where it is to be found out
     */
    static CsvForm of(String start, @Nullable Character given, ColumnMeaning meaning) {
        var said = SAID.matcher(start);
        boolean isSaid = said.find();
        boolean returnsEndRows = start.indexOf('\r') >= 0 && start.indexOf('\n') < 0;
        char delimiter =
                given != null ? given : isSaid ? said.group(1).charAt(0) : foundOut(start, returnsEndRows, meaning);
        var rest = isSaid ? start.substring(said.end()) : start;
        return new CsvForm(delimiter, isSaid, returnsEndRows, hasBlanksBeforeQuotes(rest, delimiter));
    }

    private static char foundOut(String start, boolean returnsEndRows, ColumnMeaning meaning) {
        char best = ',';
        double most = 0;
        for (char candidate : CANDIDATES) {
            var rows = rows(start, new CsvForm(candidate, false, returnsEndRows, false));
            double score = score(rows, meaning);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return isOneColumn(rows(start, new CsvForm(best, false, returnsEndRows, false)), meaning) ? NONE : best;
    }

    /** Tells whether the header is that of the claims alone, and most rows have one cell too: what parts others is text. */
    private static boolean isOneColumn(List<List<Node.Text>> rows, ColumnMeaning meaning) {
        return !rows.isEmpty()
                && rows.get(0).size() == 1
                && meaning.isOfClaims(rows.get(0).get(0).value())
                && rows.stream().filter(row -> row.size() > 1).count() * 2 < rows.size();
    }

    /** Scores how well rows fit together: a header of claims decides, then how many rows have as many cells as most have. */
    private static double score(List<List<Node.Text>> rows, ColumnMeaning meaning) {
        boolean hasHeader = rows.stream()
                .anyMatch(row -> row.size() > 1 && row.stream().anyMatch(cell -> meaning.isOfClaims(cell.value())));
        var widths = rows.stream()
                .filter(row -> row.size() > 1)
                .collect(Collectors.groupingBy(List::size, Collectors.counting()));
        double best = widths.entrySet().stream()
                .mapToDouble(width -> width.getValue() * (1 + Math.min(width.getKey(), MANY) / MANY))
                .max()
                .orElse(0);
        return (hasHeader ? 2 : 0) + (rows.isEmpty() ? 0 : best / rows.size());
    }

    private static List<List<Node.Text>> rows(String start, CsvForm form) {
        var rows = new ArrayList<List<Node.Text>>();
        try (var cells = new CsvRows(new StringReader(start), form)) {
            for (var row = cells.row(); !row.isEmpty() && rows.size() < LOOKED_AT; row = cells.row()) {
                if (row.size() > 1 || !row.get(0).value().isBlank()) {
                    rows.add(row);
                }
            }
        } catch (IOException | BadCellException | TooLargeException cut) {
            return rows;
        }
        return rows;
    }

    private static boolean hasBlanksBeforeQuotes(String start, char delimiter) {
        var sign = Pattern.quote(String.valueOf(delimiter));
        return delimiter != '\t'
                && Pattern.compile("(?:^|\\n|\")" + sign + " +\"")
                        .matcher(start)
                        .find()
                && !Pattern.compile(sign + "\"").matcher(start).find();
    }

    String described() {
        return WORDS.getOrDefault(delimiter, "parted by " + delimiter)
                + (isSaid ? ", as its first line says" : "")
                + (returnsEndRows ? ", its lines ended by carriage returns" : "");
    }
}
