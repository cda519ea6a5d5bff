package dev.onrecord.intake.file;

import dev.onrecord.intake.column.ColumnMeaning;
import dev.onrecord.intake.table.TableForm;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be opened.
 *
 * @param wanted its form; {@link FileFormat#AUTO} decides by what it holds
 * @param charset its encoding; null for UTF-8, unless a byte order mark says otherwise
 * @param storyIsGiven whether the story that the file names does not matter
 * @param table how it is written, where it is a table
 * @param meaning which fields its columns fill
 */
public record OpenOptions(
        FileFormat wanted, @Nullable Charset charset, boolean storyIsGiven, TableForm table, ColumnMeaning meaning) {

    /** Returns the options of who only looks into a file. */
    public static OpenOptions toLookAt(ColumnMeaning meaning) {
        return new OpenOptions(FileFormat.AUTO, null, true, TableForm.FOUND_OUT, meaning);
    }
}
