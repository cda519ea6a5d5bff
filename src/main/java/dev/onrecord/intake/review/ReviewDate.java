package dev.onrecord.intake.review;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.date.DateReader;
import dev.onrecord.domain.date.PartialDate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of reviews, as far as they can mean one day only; a time of day is left out. */
final class ReviewDate {

    private static final DateReader WORDS = new DateReader(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{3,9},? (?=\\d{1,2} )");
    private static final Pattern TIME = Pattern.compile(
            "(?<=\\d)(T|,? )\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?( ?[AaPp]\\.?[Mm]\\.?)?( ?([Zz]|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2}))?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile(".*\\p{L}{3}.*\\b\\d{4}");
    private static final int MONTHS = 12;

    private ReviewDate() {}

    /** Returns the date that a text means; empty where it means none, or could mean two. */
    static Optional<PartialDate> of(String text) {
        var day = WEEKDAY.matcher(TIME.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        var yearFirst = YEAR_FIRST.matcher(day);
        if (yearFirst.matches() && day.length() > "yyyy-MM".length()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var yearLast = YEAR_LAST.matcher(day);
        if (yearLast.matches()) {
            return dayOfYearLast(yearLast.group(1), yearLast.group(2), yearLast.group(3));
        }
        return IN_WORDS.matcher(day).matches() ? inWords(day) : iso(day);
    }

    private static Optional<PartialDate> dayOfYearLast(String first, String second, String year) {
        if (Integer.parseInt(first) > MONTHS || first.equals(second)) {
            return date(year, second, first);
        }
        return Integer.parseInt(second) > MONTHS ? date(year, first, second) : Optional.empty();
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        return iso("%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day)));
    }

    private static Optional<PartialDate> iso(String text) {
        try {
            return Optional.of(new PartialDate(text));
        } catch (InvalidInputException none) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> inWords(String text) {
        try {
            return Optional.of(WORDS.read(text, DateReader.Direction.PAST));
        } catch (InvalidInputException none) {
            return Optional.empty();
        }
    }
}
