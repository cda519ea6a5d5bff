package dev.onrecord.intake.draft;

import dev.onrecord.domain.NameMatch;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.NameKind;
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

    private final NameKind kind;
    private final NameBook book;
    private final Map<String, String> meant = new HashMap<>();
    private final Map<String, String> byFold = new HashMap<>();
    private final Map<String, String> bySlug = new HashMap<>();

    /**
     * Creates them.
     *
     * @param book what the record calls whom
     */
    KnownNames(NameKind kind, Collection<String> names, NameBook book) {
        this.kind = kind;
        this.book = book;
        names.forEach(this::add);
    }

    /** Returns the known name that is meant; an unknown name becomes known. */
    String resolve(String name) {
        var known = meant.get(name);
        if (known == null) {
            known = find(book.of(kind, name));
            meant.put(name, known);
        }
        return known;
    }

    /** Tells whether a name is known as it is written. */
    boolean has(String name) {
        return byFold.containsKey(NameFold.of(name)) || !book.of(kind, name).equals(name);
    }

    private String find(String name) {
        var same = byFold.get(NameFold.of(name));
        if (same != null) {
            return same;
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
        byFold.putIfAbsent(NameFold.of(name), name);
        bySlug.merge(NameMatch.slug(name), name, (first, second) -> AMBIGUOUS);
    }
}
