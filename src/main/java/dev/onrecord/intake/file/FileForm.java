package dev.onrecord.intake.file;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The form of a file.
 *
 * @param format never {@link FileFormat#AUTO}
 * @param byLines whether each line is a thing of its own
 */
record FileForm(FileFormat format, boolean byLines) {

    /**
     * Returns the form, such as {@code csv, parted by semicolons, in UTF-16LE}.
     *
     * @param table how a table is written; null for what is none
     */
    String described(FileStart start, @Nullable String table) {
        var words = new StringJoiner(", ").add(format.published());
        if (table != null) {
            words.add(table);
        } else if (format == FileFormat.CLAIMREVIEW && byLines) {
            words.add("one a line");
        }
        if (!start.charset().name().equals("UTF-8")) {
            words.add("in " + start.charset().name());
        }
        return (start.isPacked() ? words.add("unpacked") : words).toString();
    }
}
