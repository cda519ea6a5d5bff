package dev.onrecord.intake.draft;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which field of a file is meant by which name, as far as the desk has said so. */
public final class FieldMap {

    static final String NOTHING = "-";

    private final Map<String, String> maps;

    /**
     * Creates a map.
     *
     * @throws InvalidInputException where a name is mapped to a field that there is not
     */
    public FieldMap(Map<String, String> maps) {
        this.maps = maps;
        maps.values().forEach(FieldMap::check);
    }

    /** Returns the fields of a claim that a name can be mapped to. */
    public static List<String> fields() {
        return RecordShape.CLAIM.fields();
    }

    private static void check(String target) {
        var field = plain(target);
        if (target.equals(NOTHING)
                || Arrays.stream(RecordShape.values()).anyMatch(shape -> shape.meant(field) != null)) {
            return;
        }
        throw new InvalidInputException(
                "no field \"" + target + "\" to map to",
                target,
                NearestWord.of(field, RecordShape.CLAIM.fields()).orElse(null),
                "fields: " + String.join(", ", RecordShape.CLAIM.fields()) + "; '-' ignores a field");
    }

    private static String plain(String target) {
        return target.substring(target.lastIndexOf('.') + 1);
    }

    /** Returns the field that a name of a file means, as the desk has said, else as we know it; null where it means none. */
    @Nullable
    String meant(RecordShape shape, String name) {
        return shape.meant(said(shape, name));
    }

    /** Tells whether a field that we do not know is to be passed over. */
    boolean ignores(RecordShape shape, String name) {
        var said = said(shape, name);
        return said.equals(NOTHING) || shape.ignores(said);
    }

    private String said(RecordShape shape, String name) {
        var said = maps.isEmpty() ? null : maps.get(shape.qualified(name));
        return said == null ? name : plain(said);
    }
}
