package dev.onrecord.intake.file;

import dev.onrecord.intake.table.CsvRecords;
import java.util.StringJoiner;

/**
 * The form of a file.
 *
 * @param format never {@link FileFormat#AUTO}
 * @param byLines whether each line is a thing of its own
 * @param delimiter what parts the cells of a table
 */
record FileForm(FileFormat format, boolean byLines, char delimiter) {

    static FileForm of(FileFormat format, String start, boolean byLines) {
        return new FileForm(format, byLines, CsvRecords.delimiterOf(start));
    }

    /** Returns the form, such as {@code csv, parted by semicolons, in UTF-16LE}. */
    String described(FileStart start) {
        var words = new StringJoiner(", ").add(format.published());
        if (format == FileFormat.CSV) {
            words.add("parted by " + (delimiter == ';' ? "semicolons" : delimiter == '\t' ? "tabs" : "commas"));
        } else if (format == FileFormat.CLAIMREVIEW && byLines) {
            words.add("one a line");
        }
        if (!start.charset().name().equals("UTF-8")) {
            words.add("in " + start.charset().name());
        }
        return (start.isPacked() ? words.add("unpacked") : words).toString();
    }
}
