package dev.onrecord.intake;

import dev.onrecord.domain.date.DateOrder;
import dev.onrecord.intake.file.FileFormat;
import dev.onrecord.intake.keep.KeptSide;
import dev.onrecord.intake.table.TableForm;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How files are to be read and what becomes of what they bring.
 *
 * @param format the form of the files; {@link FileFormat#AUTO} decides for each by what it holds
 * @param charset the encoding of the files; null for UTF-8, unless a byte order mark says otherwise
 * @param story the story of every claim, whatever the file says; null for what the file says
 * @param maps from a field as the file names it to the field that is meant, or to {@code -} for one to be ignored;
 *     a field inside a list is named with it, such as {@code evidence.rank}
 *     {@code #3} is the third column of a table, {@code *} is whatever nothing is said of
 * @param allowed what is not allowed otherwise
 * @param table how tables are written, as far as it is not to be found out
 * @param dateOrder in which order the numbers of dates are written; null where that is to be found out
 * @param splits what parts the names in the cells of which field, besides semicolons
 * @param sheet by what the file is known from one load to the next; null for its name
 * @param kept whose word stands where file and desk changed a field of a claim; null to refuse it
 * @param rejects where the records go that are not kept; null for nowhere
 */
public record LoadOptions(
        FileFormat format,
        @Nullable Charset charset,
        @Nullable String story,
        Map<String, String> maps,
        Set<Allowed> allowed,
        TableForm table,
        @Nullable DateOrder dateOrder,
        Map<String, Character> splits,
        @Nullable String sheet,
        @Nullable KeptSide kept,
        @Nullable Path rejects) {

    /** The options of a load without any: all or nothing, and nothing that the record holds is changed. */
    public static final LoadOptions DEFAULT = new LoadOptions(
            FileFormat.AUTO, null, null, Map.of(), Set.of(), TableForm.FOUND_OUT, null, Map.of(), null, null, null);

    /** Copies the maps. */
    public LoadOptions {
        maps = Map.copyOf(maps);
        allowed = Set.copyOf(allowed);
        splits = Map.copyOf(splits);
    }

    /** Tells whether files are taken as they are: no other story, and no field for another. */
    boolean asWritten() {
        return story == null && maps.isEmpty();
    }

    /** Tells whether known claims and sources take over what a file says otherwise. */
    boolean updates() {
        return allowed.contains(Allowed.UPDATES);
    }

    /** What a load does only where the desk allows it. */
    public enum Allowed {
        /** Claims and sources that the record holds take over what the file says otherwise. */
        UPDATES,
        /** The good records are kept where others are bad. */
        INVALID_RECORDS
    }
}
