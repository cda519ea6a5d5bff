package dev.onrecord.intake;

import dev.onrecord.intake.file.FileFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How files are to be read and what becomes of what they bring.
 *
 * @param format the form of the files; {@link FileFormat#AUTO} decides for each by what it holds
 * @param story the story of every claim, whatever the file says; null for what the file says
 * @param maps from a field as the file names it to the field that is meant, or to {@code -} for one to be ignored;
 *     a field inside a list is named with it, such as {@code evidence.rank}
 * @param update whether a claim that the record holds takes over what the file says otherwise
 * @param skipInvalid whether the good records are kept where others are bad
 */
public record LoadOptions(
        FileFormat format, @Nullable String story, Map<String, String> maps, boolean update, boolean skipInvalid) {

    /** Returns what holds without any option: all or nothing, and the record is not changed where it differs. */
    public static final LoadOptions DEFAULT = new LoadOptions(FileFormat.AUTO, null, Map.of(), false, false);

    /** Copies the maps. */
    public LoadOptions {
        maps = Map.copyOf(maps);
    }

    /** Returns the same options for a form of file. */
    public LoadOptions withFormat(FileFormat other) {
        return new LoadOptions(other, story, maps, update, skipInvalid);
    }

    /** Returns the same options with a story for every claim. */
    public LoadOptions withStory(@Nullable String other) {
        return new LoadOptions(format, other, maps, update, skipInvalid);
    }

    /** Returns the same options with other names of fields. */
    public LoadOptions withMaps(Map<String, String> others) {
        return new LoadOptions(format, story, others, update, skipInvalid);
    }

    /** Returns the same options, updating what the record holds. */
    public LoadOptions updating() {
        return new LoadOptions(format, story, maps, true, skipInvalid);
    }

    /** Returns the same options, keeping the good records beside bad ones. */
    public LoadOptions skippingInvalid() {
        return new LoadOptions(format, story, maps, update, true);
    }
}
