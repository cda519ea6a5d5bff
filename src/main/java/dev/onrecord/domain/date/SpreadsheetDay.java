package dev.onrecord.domain.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number that a spreadsheet keeps in place of a day: how many days have passed since the end of 1899. */
public final class SpreadsheetDay {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern FORM = Pattern.compile("[2-6]\\d{4}(\\.\\d+)?");

    private SpreadsheetDay() {}

    /** Returns the day of a number; empty where the text is none that stands for a day between 1954 and 2091. */
    public static Optional<PartialDate> of(String text) {
        var number = text.strip();
        return FORM.matcher(number).matches()
                ? Optional.of(PartialDate.of(ZERO.plusDays(Long.parseLong(number.replaceFirst("\\..*", "")))))
                : Optional.empty();
    }
}
