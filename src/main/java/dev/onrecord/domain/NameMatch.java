package dev.onrecord.domain;

import dev.onrecord.domain.text.NameFold;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the name that is meant: of a party, a source, a story.
 *
 * <p>A name is found by itself, whatever its case, width and blanks ({@link NameFold}), or by its slug: {@code North Korea}
 * also as {@code north korea} and {@code north-korea}. A text that is not itself a slug matches no slug, so that {@code C++} is never taken for
 * {@code C}.
 */
public final class NameMatch {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private NameMatch() {}

    /** Returns the known name that is meant; empty where there is none. */
    public static Optional<String> find(String typed, Collection<String> known) {
        if (known.contains(typed)) {
            return Optional.of(typed);
        }
        var fold = NameFold.of(typed);
        return known.stream()
                .filter(name -> NameFold.of(name).equals(fold))
                .findFirst()
                .or(() -> bySlug(typed, known));
    }

    private static Optional<String> bySlug(String typed, Collection<String> known) {
        if (!slug(typed).equals(typed)) {
            return Optional.empty();
        }
        var matches = known.stream().filter(name -> slug(name).equals(typed)).toList();
        return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
    }

    /**
     * Returns the known name that is meant.
     *
     * @param what what is looked for, such as {@code party}
     * @throws UnknownNameException where there is none, with the nearest one as suggestion
     */
    public static String require(String what, String typed, Collection<String> known) {
        return find(typed, known)
                .orElseThrow(() -> new UnknownNameException(
                        "no " + what + " \"" + typed + "\"",
                        typed,
                        NearestWord.of(typed, known).orElse(null),
                        known.isEmpty() ? "there is none yet" : some(known)));
    }

    private static String some(Collection<String> known) {
        List<String> first = known.stream().limit(5).toList();
        return "known: " + String.join(", ", first) + (known.size() > first.size() ? ", …" : "");
    }

    /** Returns the short form of a name: its letters and digits in lower case, anything between them one hyphen. */
    public static String slug(String name) {
        return EDGES.matcher(BETWEEN.matcher(NameFold.of(name)).replaceAll("-")).replaceAll("");
    }
}
