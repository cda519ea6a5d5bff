package dev.onrecord.domain.date;

import dev.onrecord.domain.vocabulary.Term;
import java.util.EnumSet;
import java.util.Set;

/** In which order the numbers of a date are written. */
public enum DateOrder implements Term {
    DMY("dmy", "the day first: 03/04/2025 is 3 April"),
    MDY("mdy", "the month first: 03/04/2025 is March 4"),
    YMD("ymd", "the year first: 25/04/03 is 3 April 2025");

    private final Texts texts;

    DateOrder(String published, String description) {
        this.texts = new Texts(published, description);
    }

    @Override
    public Texts texts() {
        return texts;
    }

    /**
     * Returns in which orders a text is a day that there is; none where it is not three numbers of which the order matters,
     * as it does not with a year of four digits that stands first.
     */
    public static Set<DateOrder> possibleIn(String text) {
        return NumericDate.of(WrittenDates.plain(WrittenDates.withoutTime(text)))
                .map(NumericDate::orders)
                .orElseGet(() -> EnumSet.noneOf(DateOrder.class));
    }

    /** Tells whether a text is a day in some order, but could be another one in another. */
    public static boolean isAmbiguous(String text) {
        return !PartialDate.isForm(text)
                && NumericDate.of(WrittenDates.plain(WrittenDates.withoutTime(text)))
                        .filter(NumericDate::isAmbiguous)
                        .isPresent();
    }

    /** Returns a date in both orders that it can be read in, such as {@code 2025-04-03 (3 April) or 2025-03-04 (March 4)}. */
    public static String readings(String text) {
        return NumericDate.of(WrittenDates.plain(WrittenDates.withoutTime(text)))
                .map(NumericDate::bothReadings)
                .orElse("");
    }
}
