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

    private static final DateReader READER = new DateReader(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private static final Pattern TIME = Pattern.compile(
            "(?<=\\d)(T|,? )\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?( ?[AaPp]\\.?[Mm]\\.?)?( ?([Zz]|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2}))?$");

    private static final Pattern FOR_NONE = Pattern.compile(
            "(?:0{1,4}-|0001-01-01|1900-01-0[01]|1899-12-3[01]|1970-01-01|9999-12-31|01/01/1970|01/01/0001).*");

    private ReviewDate() {}

    /** Tells whether a text is a date that programs write where they know none, such as the first of 1970. */
    static boolean standsForNone(String text) {
        return FOR_NONE.matcher(text.strip()).matches();
    }

    /** Returns the date that a text means; empty where it means none, or could mean two. */
    static Optional<PartialDate> of(String text) {
        try {
            var day = TIME.matcher(text.strip()).replaceFirst("");
            return Optional.of(READER.readWritten(day, DateReader.Direction.PAST, null))
                    .map(ReviewDate::day);
        } catch (InvalidInputException none) {
            return Optional.empty();
        }
    }

    private static PartialDate day(PartialDate date) {
        return date.instant().isPresent() ? PartialDate.of(date.earliest()) : date;
    }
}
