package dev.onrecord.matching.text;

import java.util.Arrays;
import java.util.List;

/**
 * How often runs of a few characters are in a text: of four where blanks part the words, across the blanks, and of two
 * where characters are read in pairs. Runs are told apart by a number of 16 bits; that two of them share one is rare
 * enough to do no harm.
 */
public final class Grams {

    /** How many numbers there are. */
    public static final int NUMBERS = 1 << 16;

    private static final int LENGTH = 4;
    private static final int LENGTH_OF_PAIRS = 2;

    private final int[] counts = new int[NUMBERS];
    private int[] present = new int[512];
    private int size;

    /** Counts the runs of a text; what was counted before is forgotten. */
    public void read(List<TextWord> words) {
        clear();
        var spaced = new StringBuilder(" ");
        for (TextWord word : words) {
            if (word.isParted()) {
                spaced.append(word.text()).append(' ');
            } else {
                addAll(word.text(), LENGTH_OF_PAIRS);
            }
        }
        addAll(spaced, LENGTH);
    }

    private void clear() {
        for (int i = 0; i < size; i++) {
            counts[present[i]] = 0;
        }
        size = 0;
    }

    private void addAll(CharSequence text, int length) {
        for (int from = 0; from + length <= text.length(); from++) {
            add(number(text, from, length));
        }
    }

    private static int number(CharSequence text, int from, int length) {
        int number = length;
        for (int i = from; i < from + length; i++) {
            number = number * 31 + text.charAt(i);
        }
        return (number * 0x9E3779B1) >>> 16;
    }

    private void add(int number) {
        if (counts[number]++ == 0) {
            if (size == present.length) {
                present = Arrays.copyOf(present, size * 2);
            }
            present[size++] = number;
        }
    }

    /** Returns how many different runs there are. */
    public int size() {
        return size;
    }

    /** Returns the number of one of the different runs. */
    public int number(int index) {
        return present[index];
    }

    /** Returns how often a run occurs. */
    public int count(int number) {
        return counts[number];
    }
}
