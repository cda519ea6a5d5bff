package dev.onrecord.domain.date;

import dev.onrecord.domain.InvalidInputException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Three numbers that were written as a day, which need not be one. */
record DayNumbers(int year, int month, int day) {

    private static final int MONTHS = 12;
    private static final int DECIMAL = 10;

    /** Reads the numbers of a date in ISO form; what it leaves out is 1. */
    static DayNumbers ofIso(String text) {
        return new DayNumbers(
                Integer.parseInt(text, 0, 4, DECIMAL),
                text.length() < 7 ? 1 : Integer.parseInt(text, 5, 7, DECIMAL),
                text.length() < 10 ? 1 : Integer.parseInt(text, 8, 10, DECIMAL));
    }

    /** Returns why there is no such day; null when there is. */
    @Nullable
    String fault() {
        if (year < 1 || year > 9999) {
            return "years go from 0001 to 9999";
        }
        if (month < 1 || month > MONTHS) {
            return "months go from 01 to 12";
        }
        if (day < 1 || day > length()) {
            return "%s %d has %d days".formatted(monthName(), year, length());
        }
        return null;
    }

    boolean isReal() {
        return fault() == null;
    }

    /** Throws a failure that blames {@code typed} when there is no such day. */
    void refuseIfUnreal(String typed) {
        if (fault() == null) {
            return;
        }
        throw new InvalidInputException(
                "not a date: \"" + typed + "\" (" + fault() + ")",
                typed,
                nearest().map(PartialDate::text).orElse(null),
                nearest().isPresent() ? null : PartialDate.FORMS);
    }

    /** Returns the day, or throws a failure that blames {@code typed} when there is none. */
    PartialDate asDate(String typed) {
        refuseIfUnreal(typed);
        return date();
    }

    /** Returns the day itself, or the last of its month where the month is too short for it. */
    Optional<PartialDate> nearest() {
        if (isReal()) {
            return Optional.of(date());
        }
        var first = new DayNumbers(year, month, 1);
        return day > 0 && first.isReal()
                ? Optional.of(PartialDate.of(yearMonth().atEndOfMonth()))
                : Optional.empty();
    }

    /** Returns the day, which must be real. */
    PartialDate date() {
        return PartialDate.of(yearMonth().atDay(day));
    }

    /** Returns the English name of the month, which must be real. */
    String monthName() {
        return yearMonth().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private int length() {
        return yearMonth().lengthOfMonth();
    }

    private YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}
