package dev.onrecord.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts a cell that holds several names: by semicolons, by what the desk says, or as programs write lists. */
public final class CellList {

    /** The fields of a claim that hold several names. */
    public static final List<String> FIELDS = List.of("about", "tags", "source", "sameAs");

    private static final Set<String> OF_NAMES = Set.of("about", "tags", "source");
    private static final Pattern COMMA = Pattern.compile("\\p{L}.*,(?=\\s*\\p{L})", Pattern.DOTALL);
    private static final Pattern WRITTEN_LIST =
            Pattern.compile("\\[\\s*(?:'[^']*'|\"[^\"]*\")(?:\\s*,\\s*(?:'[^']*'|\"[^\"]*\"))*\\s*]|\\[\\s*]");
    private static final Pattern ELEMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private CellList() {}

    /** Tells whether the cells of a field may hold several names that commas part. */
    public static boolean mayBeSeveral(String field, String cell) {
        return OF_NAMES.contains(field)
                && cell.indexOf(';') < 0
                && COMMA.matcher(cell).find()
                && !WRITTEN_LIST.matcher(cell.strip()).matches();
    }

    /** Returns the names, without blanks around them; blank ones are left out. */
    static List<String> of(String cell, @Nullable Character split) {
        var names = new ArrayList<String>();
        if (WRITTEN_LIST.matcher(cell.strip()).matches()) {
            var element = ELEMENT.matcher(cell);
            while (element.find()) {
                names.add((element.group(1) != null ? element.group(1) : element.group(2)).strip());
            }
        } else {
            for (String part : cell.split(split == null ? ";" : "[;" + Pattern.quote(split.toString()) + "]")) {
                names.add(part.strip());
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }
}
