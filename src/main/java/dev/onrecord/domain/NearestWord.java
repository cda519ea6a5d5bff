package dev.onrecord.domain;

import dev.onrecord.domain.text.WordFold;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that was probably meant: {@code hihg} is {@code high}, {@code unver} is {@code unverified}.
 *
 * <p>Case, hyphens, underscores and blanks are ignored. The number of slips allowed grows with the length of the word,
 * so that a word which is merely short does not become another one.
 */
public final class NearestWord {

    /** The least letters of a name for one of them to be a slip, and for two. */
    private static final int TELLING = 5;

    private static final int LONG = 9;

    private NearestWord() {}

    /**
     * Returns the known word nearest to the typed one.
     *
     * @param known words in any order; the answer does not depend on the order
     * @return empty where no known word is near enough to be meant
     */
    public static Optional<String> of(String typed, Collection<String> known) {
        String word = simplified(typed);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        List<String> prefixed = known.stream()
                .filter(candidate -> simplified(candidate).startsWith(word))
                .distinct()
                .toList();
        if (prefixed.size() == 1) {
            return Optional.of(prefixed.get(0));
        }
        return known.stream()
                .filter(candidate -> isNear(word, simplified(candidate)))
                .min(nearestTo(word));
    }

    /**
     * Returns the known name that another may be a slip of: the same but for accents, hyphens or a letter or two of many.
     *
     * @param known names in any order, the other itself among them or not
     */
    public static Optional<String> alike(String name, Collection<String> known) {
        String word = simplified(WordFold.of(name));
        int allowed = word.length() < LONG ? word.length() < TELLING ? 0 : 1 : 2;
        return known.stream()
                .filter(other -> !other.equals(name))
                .filter(other -> isWithin(allowed, word, simplified(WordFold.of(other))))
                .min(nearestTo(word));
    }

    private static boolean isWithin(int allowed, String word, String other) {
        return Math.abs(word.length() - other.length()) <= allowed && slips(word, other) <= allowed;
    }

    private static boolean isNear(String word, String candidate) {
        int allowed = allowance(word.length());
        return isWithin(allowed, word, candidate);
    }

    private static int allowance(int length) {
        if (length < 2) {
            return 0;
        }
        if (length < 5) {
            return 1;
        }
        return length < 9 ? 2 : 3;
    }

    private static Comparator<String> nearestTo(String word) {
        return Comparator.<String>comparingInt(candidate -> slips(word, simplified(candidate)))
                .thenComparingInt(candidate -> -sharedPrefix(word, simplified(candidate)))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder());
    }

    private static String simplified(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    private static int sharedPrefix(String left, String right) {
        int length = 0;
        while (length < Math.min(left.length(), right.length()) && left.charAt(length) == right.charAt(length)) {
            length++;
        }
        return length;
    }

    /** Counts letters added, left out, replaced or swapped with their neighbour (Damerau and Levenshtein). */
    private static int slips(String left, String right) {
        int[][] distance = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                distance[row][column] =
                        row == 0 || column == 0 ? row + column : cheapest(left, right, distance, row, column);
            }
        }
        return distance[left.length()][right.length()];
    }

    private static int cheapest(String left, String right, int[][] distance, int row, int column) {
        int replaced = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        int cost = Math.min(
                Math.min(distance[row - 1][column], distance[row][column - 1]) + 1,
                distance[row - 1][column - 1] + replaced);
        boolean swapped = row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
        return swapped ? Math.min(cost, distance[row - 2][column - 2] + 1) : cost;
    }
}
