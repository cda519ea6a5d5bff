package dev.onrecord.domain.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day in numbers that is not written as ISO has it: {@code 17/04/2025}, {@code 2025-4-7}, {@code 20250417},
 * {@code 17.04.25}.
 *
 * @param readings what it can mean in each order
 * @param isShort whether its year has two digits, so that the order is never certain
 */
record NumericDate(Map<DateOrder, DayNumbers> readings, boolean isShort) {

    private static final String GAP = " ?[-/. ] ?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})" + GAP + "(\\d{1,2})" + GAP + "(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})" + GAP + "(\\d{1,2})" + GAP + "(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{2})");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int CENTURY = 100;

    /** Returns the day that the text writes in numbers; empty when it is not three numbers. */
    static Optional<NumericDate> of(String words) {
        if (words.isEmpty() || !Character.isDigit(words.charAt(0))) {
            return Optional.empty();
        }
        for (var form : List.of(YEAR_FIRST, RUN_TOGETHER)) {
            var match = form.matcher(words);
            if (match.matches()) {
                return Optional.of(new NumericDate(
                        Map.of(DateOrder.YMD, numbers(match.group(1), match.group(2), match.group(3))), false));
            }
        }
        var yearLast = YEAR_LAST.matcher(words);
        if (yearLast.matches()) {
            var readings = dayOrMonthFirst(yearLast.group(3), yearLast.group(1), yearLast.group(2));
            return Optional.of(new NumericDate(readings, false));
        }
        var shortYear = SHORT_YEAR.matcher(words);
        return shortYear.matches()
                ? Optional.of(ofShortYear(shortYear.group(1), shortYear.group(3), shortYear.group(4)))
                : Optional.empty();
    }

    private static Map<DateOrder, DayNumbers> dayOrMonthFirst(String year, String first, String second) {
        var readings = new EnumMap<DateOrder, DayNumbers>(DateOrder.class);
        readings.put(DateOrder.DMY, numbers(year, second, first));
        readings.put(DateOrder.MDY, numbers(year, first, second));
        return readings;
    }

    private static NumericDate ofShortYear(String first, String second, String third) {
        var readings = dayOrMonthFirst(third, first, second);
        if (first.length() == 2) {
            readings.put(DateOrder.YMD, numbers(first, second, third));
        }
        return new NumericDate(readings, true);
    }

    /** Returns the orders in which there is such a day. */
    Set<DateOrder> orders() {
        if (readings.size() == 1) {
            return EnumSet.noneOf(DateOrder.class);
        }
        return real().collect(Collectors.toCollection(() -> EnumSet.noneOf(DateOrder.class)));
    }

    private Stream<DateOrder> real() {
        return readings.keySet().stream().filter(order -> inThisCentury(order).isReal());
    }

    /** Returns whether the text can mean either of two days. */
    boolean isAmbiguous() {
        long days = real().map(this::inThisCentury).distinct().count();
        return days > 1 || isShort && days > 0;
    }

    /**
     * Returns the day, where the text can mean one only.
     *
     * @throws dev.onrecord.domain.InvalidInputException where there is no such day
     */
    Optional<PartialDate> certain(String typed) {
        if (isAmbiguous()) {
            return Optional.empty();
        }
        var day = real().findFirst()
                .map(this::inThisCentury)
                .or(() -> readings.values().stream()
                        .filter(reading -> reading.nearest().isPresent())
                        .findFirst());
        return day.map(numbers -> numbers.asDate(typed));
    }

    /**
     * Returns the day that the text means in an order.
     *
     * @param latest the latest year that a year of two digits can mean
     * @throws dev.onrecord.domain.InvalidInputException where there is no such day
     */
    Optional<PartialDate> in(DateOrder order, String typed, int latest) {
        var reading = readings.get(order);
        return reading == null
                ? Optional.empty()
                : Optional.of(withCentury(reading, latest).asDate(typed));
    }

    private DayNumbers withCentury(DayNumbers numbers, int latest) {
        if (!isShort) {
            return numbers;
        }
        int year = latest - Math.floorMod(latest - numbers.year(), CENTURY);
        return new DayNumbers(year, numbers.month(), numbers.day());
    }

    /** A year of two digits is shown in this century. */
    private DayNumbers inThisCentury(DateOrder order) {
        var numbers = readings.getOrDefault(order, new DayNumbers(0, 0, 0));
        return isShort ? new DayNumbers(2000 + numbers.year(), numbers.month(), numbers.day()) : numbers;
    }

    /** Returns the real day that was most likely meant. */
    Optional<PartialDate> nearest() {
        var all = readings.keySet().stream().map(this::inThisCentury).toList();
        return Stream.concat(all.stream().filter(DayNumbers::isReal), all.stream())
                .flatMap(reading -> reading.nearest().stream())
                .findFirst();
    }

    /** Returns the days that an ambiguous text can mean, in words. */
    String bothReadings() {
        var shown = new ArrayList<String>();
        real().forEach(order -> shown.add(reading(order, inThisCentury(order))));
        if (shown.size() == 1 && isShort) {
            real().map(this::inThisCentury)
                    .map(day -> LocalDate.of(day.year() - CENTURY, day.month(), 1))
                    .forEach(earlier -> shown.add("a day of " + earlier.getYear()));
        }
        return String.join(" or ", shown);
    }

    private static String reading(DateOrder order, DayNumbers day) {
        var words = order == DateOrder.MDY ? day.monthName() + " " + day.day() : day.day() + " " + day.monthName();
        return day.date() + " (" + words + ")";
    }

    private static DayNumbers numbers(String year, String month, String day) {
        return new DayNumbers(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
