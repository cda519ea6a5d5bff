package dev.onrecord.domain.record;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.text.NameFold;
import java.util.regex.Pattern;

/** The rule for a desk's own names of claims: short, without blanks, and never to be taken for a range of numbers. */
public final class ClaimKey {

    private static final int LONGEST = 80;
    private static final String SIGNS = "._:/-";
    private static final Pattern NUMBER = Pattern.compile("[ce]\\d+(?:-[ce]?\\d+)?");
    private static final Pattern RANGE = Pattern.compile("[Cc]\\d+-[Cc]?\\d+");

    private ClaimKey() {}

    /** Tells whether a text can be a key in a record; older records have some that look like the number of a claim. */
    public static boolean allows(String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST
                && isLetterOrNumber(text.codePointAt(0))
                && continues(text)
                && !(text.indexOf('-') > 0 && RANGE.matcher(text).matches());
    }

    private static boolean isLetterOrNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    private static boolean continues(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!continues(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean continues(int character) {
        return isLetterOrNumber(character)
                || SIGNS.indexOf(character) >= 0
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    /**
     * Refuses a text that cannot be the key of a new claim.
     *
     * @throws InvalidInputException with what a key may look like
     */
    public static void checkNew(String text) {
        check(text);
        if (NUMBER.matcher(NameFold.of(text)).matches()) {
            throw new InvalidInputException(
                    "not a key: \"" + text + "\" looks like the number of a claim or an entry",
                    text,
                    null,
                    "a key says what the claim is about, such as wb-hundreds");
        }
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
