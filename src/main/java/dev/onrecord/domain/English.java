package dev.onrecord.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grammar of English that depends on a value: plurals and articles. */
public final class English {

    private English() {}

    /** Returns a number and its noun, such as {@code 1 claim} or {@code 2 claims}. */
    public static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    /** Returns a number and the words for one or for several, such as {@code 2 entries} or {@code 1 claim is}. */
    public static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Returns words and the value that belongs to them; nothing where there is no value. */
    public static String after(String words, @Nullable Object value) {
        return value == null ? "" : words + value;
    }

    /** Returns things in a row, such as {@code E3, E5 and E9}. */
    public static String listed(List<?> things) {
        var words = things.stream().map(String::valueOf).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns a choice of words, such as {@code low, moderate or high}. */
    public static String alternatives(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
