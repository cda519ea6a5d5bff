package dev.onrecord.intake;

import dev.onrecord.intake.file.FileFormat;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How files are to be read and what becomes of what they bring.
 *
 * @param format the form of the files; {@link FileFormat#AUTO} decides for each by what it holds
 * @param charset the encoding of the files; null for UTF-8, unless a byte order mark says otherwise
 * @param story the story of every claim, whatever the file says; null for what the file says
 * @param maps from a field as the file names it to the field that is meant, or to {@code -} for one to be ignored;
 *     a field inside a list is named with it, such as {@code evidence.rank}
 * @param update whether a claim that the record holds takes over what the file says otherwise
 * @param skipInvalid whether the good records are kept where others are bad
 * @param rejects where the records go that are not kept; null for nowhere
 */
public record LoadOptions(
        FileFormat format,
        @Nullable Charset charset,
        @Nullable String story,
        Map<String, String> maps,
        boolean update,
        boolean skipInvalid,
        @Nullable Path rejects) {

    /** Returns what holds without any option: all or nothing, and the record is not changed where it differs. */
    public static final LoadOptions DEFAULT =
            new LoadOptions(FileFormat.AUTO, null, null, Map.of(), false, false, null);

    /** Copies the maps. */
    public LoadOptions {
        maps = Map.copyOf(maps);
    }

    /** Returns the same options for a form of file. */
    public LoadOptions withFormat(FileFormat other) {
        return new LoadOptions(other, charset, story, maps, update, skipInvalid, rejects);
    }

    /** Returns the same options for an encoding. */
    public LoadOptions withCharset(@Nullable Charset other) {
        return new LoadOptions(format, other, story, maps, update, skipInvalid, rejects);
    }

    /** Returns the same options with a story for every claim. */
    public LoadOptions withStory(@Nullable String other) {
        return new LoadOptions(format, charset, other, maps, update, skipInvalid, rejects);
    }

    /** Returns the same options with other names of fields. */
    public LoadOptions withMaps(Map<String, String> others) {
        return new LoadOptions(format, charset, story, others, update, skipInvalid, rejects);
    }

    /** Returns the same options, updating what the record holds. */
    public LoadOptions updating() {
        return new LoadOptions(format, charset, story, maps, true, skipInvalid, rejects);
    }

    /** Returns the same options, keeping the good records beside bad ones. */
    public LoadOptions skippingInvalid() {
        return new LoadOptions(format, charset, story, maps, update, true, rejects);
    }

    /** Returns the same options, with a file for the records that are not kept. */
    public LoadOptions withRejects(@Nullable Path other) {
        return new LoadOptions(format, charset, story, maps, update, skipInvalid, other);
    }

    /** Tells whether files are taken as they are: no other story, and no field for another. */
    boolean asWritten() {
        return story == null && maps.isEmpty();
    }
}
