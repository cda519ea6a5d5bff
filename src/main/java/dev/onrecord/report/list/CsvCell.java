package dev.onrecord.report.list;

import dev.onrecord.report.VisibleText;
import java.util.regex.Pattern;

/**
 * A value as a cell of a CSV file (RFC 4180) that a spreadsheet only shows.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe in front, and so does one that begins with
 * apostrophes before such a sign: a reader that takes one away from {@code '+…=} wherever it stands so has the value
 * again.
 */
final class CsvCell {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private CsvCell() {}

    static String of(String value) {
        var text = VisibleText.asData(value);
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
