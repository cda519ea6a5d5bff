package dev.onrecord.domain.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day in numbers that is not written as ISO has it: {@code 17/04/2025}, {@code 2025-4-7}, {@code 20250417}.
 *
 * @param readings what it can mean: one reading with the year first; else the one with the day first, then the one with
 *     the month first
 */
record NumericDate(List<DayNumbers> readings) {

    private static final String GAP = " ?[-/. ] ?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})" + GAP + "(\\d{1,2})" + GAP + "(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})" + GAP + "(\\d{1,2})" + GAP + "(\\d{4})");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** Returns the day that the text writes in numbers; empty when it is not three numbers. */
    static Optional<NumericDate> of(String words) {
        for (var form : List.of(YEAR_FIRST, RUN_TOGETHER)) {
            var match = form.matcher(words);
            if (match.matches()) {
                return Optional.of(new NumericDate(List.of(numbers(match.group(1), match.group(2), match.group(3)))));
            }
        }
        var match = YEAR_LAST.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(new NumericDate(List.of(
                numbers(match.group(3), match.group(2), match.group(1)),
                numbers(match.group(3), match.group(1), match.group(2)))));
    }

    /** Returns whether the text can mean either of two days. */
    boolean isAmbiguous() {
        return readings.stream().distinct().filter(DayNumbers::isReal).count() > 1;
    }

    /** Returns the real day that was most likely meant. */
    Optional<PartialDate> nearest() {
        return Stream.concat(readings.stream().filter(DayNumbers::isReal), readings.stream())
                .flatMap(reading -> reading.nearest().stream())
                .findFirst();
    }

    /** Returns the two days that an ambiguous text can mean, in words. */
    String bothReadings() {
        var dayFirst = readings.get(0);
        var monthFirst = readings.get(1);
        return "%s (%d %s) or %s (%s %d)"
                .formatted(
                        dayFirst.date(),
                        dayFirst.day(),
                        dayFirst.monthName(),
                        monthFirst.date(),
                        monthFirst.monthName(),
                        monthFirst.day());
    }

    private static DayNumbers numbers(String year, String month, String day) {
        return new DayNumbers(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
