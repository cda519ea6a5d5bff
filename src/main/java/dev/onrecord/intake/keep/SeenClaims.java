package dev.onrecord.intake.keep;

/**
 * What a load has brought so far, by fingerprint, in forty bytes a claim: an open hash table of plain numbers.
 *
 * <p>A load of a million claims must not hold their texts, and must not ask the store for what it is about to write.
 */
final class SeenClaims {

    private static final int WIDTH = 4;
    private static final int CLAIM = 1;
    private static final int DRAFT = 2;
    private static final int PLACE = 3;

    private long[] slots = new long[WIDTH << 10];
    private int size;

    /** Returns where a fingerprint is kept; negative where it is not. */
    int find(long fingerprint) {
        int slot = slot(slots, fingerprint);
        return slots[slot + CLAIM] == 0 ? -1 : slot;
    }

    /** Returns the number of the claim, from 1. */
    long claim(int slot) {
        return slots[slot + CLAIM];
    }

    /** Returns the fingerprint of what was said about it. */
    long draft(int slot) {
        return slots[slot + DRAFT];
    }

    /** Returns which of the files brought it. */
    int file(int slot) {
        return (int) (slots[slot + PLACE] >>> Integer.SIZE);
    }

    /** Returns the line on which it stands. */
    int line(int slot) {
        return (int) slots[slot + PLACE];
    }

    /** Keeps a claim; one that is kept already stays as it is. */
    void put(long fingerprint, long claim, long draft, int file, int line) {
        if ((long) size * WIDTH * 3 > slots.length * 2L) {
            grow();
        }
        int slot = slot(slots, fingerprint);
        if (slots[slot + CLAIM] == 0) {
            slots[slot] = fingerprint;
            slots[slot + CLAIM] = claim;
            slots[slot + DRAFT] = draft;
            slots[slot + PLACE] = (long) file << Integer.SIZE | line;
            size++;
        }
    }

    private void grow() {
        var larger = new long[slots.length * 2];
        for (int from = 0; from < slots.length; from += WIDTH) {
            if (slots[from + CLAIM] != 0) {
                System.arraycopy(slots, from, larger, slot(larger, slots[from]), WIDTH);
            }
        }
        slots = larger;
    }

    private static int slot(long[] slots, long fingerprint) {
        int last = slots.length / WIDTH - 1;
        int index = (int) (fingerprint ^ fingerprint >>> Integer.SIZE) & last;
        while (slots[index * WIDTH + CLAIM] != 0 && slots[index * WIDTH] != fingerprint) {
            index = index + 1 & last;
        }
        return index * WIDTH;
    }
}
