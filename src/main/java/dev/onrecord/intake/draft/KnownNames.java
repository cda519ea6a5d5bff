package dev.onrecord.intake.draft;

import dev.onrecord.domain.NameMatch;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Names by which the record knows somebody, for a file that names many: the same answers as {@link NameMatch#find},
 * without looking through all names for each.
 */
final class KnownNames {

    /** Stands for two names of one slug, so that the slug names neither. */
    private static final String AMBIGUOUS = "";

    private final Map<String, String> meant = new HashMap<>();
    private final Map<String, String> byFoldedName = new HashMap<>();
    private final Map<String, String> bySlug = new HashMap<>();

    KnownNames(Collection<String> names) {
        names.forEach(this::add);
    }

    /** Returns the known name that is meant; an unknown name becomes known. */
    String resolve(String name) {
        var known = meant.get(name);
        if (known == null) {
            known = find(name);
            meant.put(name, known);
        }
        return known;
    }

    private String find(String name) {
        var inOtherCase = byFoldedName.get(folded(name.strip()));
        if (inOtherCase != null) {
            return inOtherCase;
        }
        var sluggish = NameMatch.slug(name).equals(name) ? bySlug.getOrDefault(name, AMBIGUOUS) : AMBIGUOUS;
        if (!sluggish.equals(AMBIGUOUS)) {
            return sluggish;
        }
        add(name);
        return name;
    }

    private void add(String name) {
        meant.put(name, name);
        byFoldedName.putIfAbsent(folded(name), name);
        bySlug.merge(NameMatch.slug(name), name, (first, second) -> AMBIGUOUS);
    }

    private static String folded(String name) {
        return name.codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
