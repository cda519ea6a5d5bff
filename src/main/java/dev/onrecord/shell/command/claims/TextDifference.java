package dev.onrecord.shell.command.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What sets two texts apart that are much alike: figures, or words that say the opposite. */
final class TextDifference {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:]\\d+)*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");

    /** Words of which each says the opposite of any that stands on the other side. */
    private static final List<List<Set<String>>> OPPOSITES = List.of(
            pair(
                    "rose rise rises rising risen grew grow grows increased increase increases up climbed gained",
                    "fell fall falls falling fallen shrank shrink shrinks decreased decrease decreases down dropped declined lost"),
            pair("more higher most highest above over", "less fewer lower least lowest below under"),
            pair("won win wins", "lost lose loses"),
            pair("true right correct", "false wrong incorrect"),
            pair("opened open opens reopened", "closed close closes shut"),
            pair("began begin begins started start starts", "ended end ends stopped stop stops"),
            pair("hired hire hires", "fired fire fires dismissed"),
            pair("confirmed confirms admitted admits", "denied denies"),
            pair(
                    "accepted accepts approved approves supported supports",
                    "rejected rejects opposed opposes refused refuses"),
            pair("yes all always", "no none never"),
            pair(
                    "can could will did does is was has are were",
                    "cannot can't couldn't won't didn't doesn't isn't wasn't hasn't aren't weren't"),
            pair("safe", "unsafe dangerous"),
            pair("legal", "illegal"));

    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "n't", "without");

    private TextDifference() {}

    private static List<Set<String>> pair(String some, String others) {
        return List.of(Set.of(some.split(" ")), Set.of(others.split(" ")));
    }

    /** Returns what sets them apart, such as {@code 11,000 / 12,000} or {@code rose / fell}; empty where nothing does. */
    static Optional<String> between(String text, String other) {
        return figures(text, other).or(() -> opposites(words(text), words(other)));
    }

    private static Optional<String> figures(String text, String other) {
        var here = figures(text);
        var there = figures(other);
        var onlyHere = new ArrayList<>(here);
        onlyHere.removeAll(there);
        var onlyThere = new ArrayList<>(there);
        onlyThere.removeAll(here);
        return onlyHere.isEmpty() || onlyThere.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", onlyHere) + " / " + String.join(", ", onlyThere));
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(found -> found.group()).toList();
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(found -> words.add(found.group().replace('’', '\'')));
        return words;
    }

    private static Optional<String> opposites(Set<String> here, Set<String> there) {
        var onlyHere = new LinkedHashSet<>(here);
        onlyHere.removeAll(there);
        var onlyThere = new LinkedHashSet<>(there);
        onlyThere.removeAll(here);
        for (var pair : OPPOSITES) {
            for (int side = 0; side < 2; side++) {
                var one = first(onlyHere, pair.get(side));
                var opposite = first(onlyThere, pair.get(1 - side));
                if (one.isPresent() && opposite.isPresent()) {
                    return Optional.of(one.get() + " / " + opposite.get());
                }
            }
        }
        return negated(onlyHere, onlyThere);
    }

    private static Optional<String> negated(Set<String> onlyHere, Set<String> onlyThere) {
        var here = new HashSet<>(onlyHere);
        here.retainAll(NEGATIONS);
        var there = new HashSet<>(onlyThere);
        there.retainAll(NEGATIONS);
        return here.isEmpty() == there.isEmpty()
                ? Optional.empty()
                : Optional.of("only one of them says "
                        + (here.isEmpty() ? there : here).iterator().next());
    }

    private static Optional<String> first(Set<String> words, Set<String> wanted) {
        return words.stream().filter(wanted::contains).findFirst();
    }
}
