package dev.onrecord.intake.draft;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.intake.column.Column;
import dev.onrecord.intake.column.ColumnMeaning;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a file is meant by which name, as far as the desk has said so. What is mapped to a field has it alone where
 * all the rest is to be passed over.
 */
public final class FieldMap implements ColumnMeaning {

    private static final String REST = "*";

    private final Map<String, String> maps;
    private final Set<String> taken;
    private final boolean ignoresRest;

    /**
     * Creates a map.
     *
     * @throws InvalidInputException where a name is mapped to a field that there is not
     */
    public FieldMap(Map<String, String> maps) {
        this.maps = new HashMap<>();
        maps.forEach((name, field) -> this.maps.put(Column.plain(name), field));
        maps.values().forEach(FieldMap::check);
        var rest = this.maps.remove(REST);
        if (rest != null && !rest.equals(NOTHING)) {
            throw new InvalidInputException(
                    "all the rest cannot be " + rest, REST + "=" + rest, REST + "=" + NOTHING, null);
        }
        this.taken = this.maps.values().stream()
                .flatMap(field -> Stream.ofNullable(RecordShape.CLAIM.meant(plain(field))))
                .collect(Collectors.toSet());
        this.ignoresRest = rest != null;
    }

    @Override
    public @Nullable String fieldOf(String column) {
        var said = said(RecordShape.CLAIM, column);
        if (said.equals(NOTHING) || RecordShape.CLAIM.ignores(said)) {
            return NOTHING;
        }
        return RecordShape.CLAIM.meant(said);
    }

    @Override
    public boolean isMapped(String column) {
        return maps.containsKey(column);
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
        if (said != null) {
            return plain(said);
        }
        return ignoresRest && shape == RecordShape.CLAIM && isRest(name) ? NOTHING : name;
    }

    private boolean isRest(String name) {
        var meant = RecordShape.CLAIM.meant(name);
        return meant == null || taken.contains(meant);
    }
}
