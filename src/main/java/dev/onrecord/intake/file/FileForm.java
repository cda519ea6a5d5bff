package dev.onrecord.intake.file;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The form of a file.
 *
 * @param format never {@link FileFormat#AUTO}
 * @param wrapping what stands around its JSON
 * @param byLines whether each line is a thing of its own
 */
record FileForm(FileFormat format, boolean byLines, Wrapping wrapping) {

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
        } else if (format == FileFormat.CLAIMREVIEW && wrapping == Wrapping.PAGE) {
            words.add("out of a web page");
        } else if (format == FileFormat.CLAIMREVIEW && wrapping == Wrapping.MARKS) {
            words.add("out of the marks of a web page");
        }
        if (!start.charset().name().equals("UTF-8")) {
            words.add("in " + start.charset().name());
        }
        return (start.isPacked() ? words.add("unpacked") : words).toString();
    }

    /** What stands around the JSON of a file. */
    enum Wrapping {
        NONE,
        /** The marks of CDATA or of a comment. */
        MARKS,
        /** A web page, in the scripts of which it stands. */
        PAGE
    }
}
