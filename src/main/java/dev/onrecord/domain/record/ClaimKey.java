package dev.onrecord.domain.record;

import dev.onrecord.domain.InvalidInputException;
import java.util.regex.Pattern;

/** The rule for a desk's own names of claims: short, without blanks, and never to be taken for a range of numbers. */
public final class ClaimKey {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._:/-]{0,79}");
    private static final Pattern RANGE = Pattern.compile("[Cc]\\d+-[Cc]?\\d+");

    private ClaimKey() {}

    /** Tells whether a text can be a key. */
    public static boolean allows(String text) {
        return FORM.matcher(text).matches() && !RANGE.matcher(text).matches();
    }

    /**
     * Refuses a text that cannot be a key.
     *
     * @throws InvalidInputException with what a key may look like
     */
    public static void check(String text) {
        if (!allows(text)) {
            throw new InvalidInputException(
                    "not a key: \"" + text + "\"",
                    text,
                    null,
                    "a key is up to 80 letters, digits, '-', '.', '_', ':' and '/', begins with a letter or digit"
                            + " and is no range such as C3-C7");
        }
    }
}
