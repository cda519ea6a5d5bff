package dev.onrecord.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an entry, shown as {@code E17}: its place in the hash chain.
 *
 * @param number from 1 upward
 */
public record EntryId(long number) implements Comparable<EntryId> {

    private static final Pattern FORM = Pattern.compile("[Ee]([1-9]\\d{0,17})");

    /** Reads {@code E17} in any case; empty for any other text. */
    public static Optional<EntryId> find(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new EntryId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    @Override
    public int compareTo(EntryId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId id && id.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return "E" + number;
    }
}
