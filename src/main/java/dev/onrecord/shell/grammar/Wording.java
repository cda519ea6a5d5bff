package dev.onrecord.shell.grammar;

import java.util.List;

/** Turns of phrase that messages share. */
final class Wording {

    private Wording() {}

    /** Returns {@code low, moderate or high}. */
    static String alternatives(List<String> words) {
        int last = words.size() - 1;
        if (last < 1) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
