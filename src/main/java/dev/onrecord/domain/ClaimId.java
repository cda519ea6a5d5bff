package dev.onrecord.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a claim, shown as {@code C12}; given once and never used again.
 *
 * @param number from 1 upward
 */
public record ClaimId(long number) implements Comparable<ClaimId> {

    private static final Pattern FORM = Pattern.compile("[Cc]([1-9]\\d{0,17})");

    /** Reads {@code C12} in any case; empty for any other text. */
    public static Optional<ClaimId> find(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new ClaimId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    @Override
    public int compareTo(ClaimId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimId id && id.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return "C" + number;
    }
}
