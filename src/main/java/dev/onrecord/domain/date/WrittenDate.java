package dev.onrecord.domain.date;

import dev.onrecord.domain.InvalidInputException;
import java.time.ZoneOffset;

/** Tells texts that are written as dates from others, without reading them. */
public final class WrittenDate {

    private static final WrittenDates READER = new WrittenDates(9999, ZoneOffset.UTC);
    private static final int YEAR = 4;

    private WrittenDate() {}

    /** Tells whether a text is a day, a month or a time, even one that could mean two days; a year alone could be any number. */
    public static boolean isLike(String text) {
        var plain = text.strip();
        if (plain.length() <= YEAR) {
            return false;
        }
        try {
            return PartialDate.isForm(plain)
                    || READER.of(plain, null).isPresent()
                    || !DateOrder.possibleIn(plain).isEmpty();
        } catch (InvalidInputException unreal) {
            return true;
        }
    }
}
