package dev.onrecord.domain.date;

import dev.onrecord.domain.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as precise as the news is: a year, a month, a day or an instant (EDTF level 0).
 *
 * <p>The order is by the first day, then by the last one, so that {@code 2025-01-01} comes before {@code 2025-01}, which
 * comes before {@code 2025}; within one day the bare day comes first, then timestamps by their instant. A timestamp
 * counts as the day it names where it was written, whatever its zone.
 *
 * @param text as written: {@code 2017}, {@code 2025-02}, {@code 2025-04-17}, {@code 2025-04-17T18:00+09:00}
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    static final String FORMS = "write 2025, 2025-04, 2025-04-17 or 2025-04-17T09:00:00Z";

    private static final Pattern TIMESTAMP =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");
    private static final ZoneOffset FIRST_TO_HAVE_A_DAY = ZoneOffset.ofHours(14);
    /** How long a year is when it is written, and so for the others. */
    static final int YEAR = 4;

    static final int MONTH = 7;
    static final int DAY = 10;

    /** Refuses other forms, and days, months and times that do not exist. */
    public PartialDate {
        if (!isForm(text)) {
            throw new InvalidInputException("not a date: \"" + text + "\"", text, null, FORMS);
        }
        DayNumbers.ofIso(text).refuseIfUnreal(text);
        if (text.length() > DAY) {
            refuseIfUnrealTime(text);
        }
    }

    /** Returns the date that means the whole of a day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** Returns whether a text has the form of a date; the day that it names may still not exist. */
    static boolean isForm(String text) {
        return switch (text.length()) {
            case YEAR, MONTH, DAY -> isDayOrLess(text);
            default -> TIMESTAMP.matcher(text).matches();
        };
    }

    private static boolean isDayOrLess(String text) {
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            boolean expected = i == YEAR || i == MONTH ? here == '-' : '0' <= here && here <= '9';
            if (!expected) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first day that the date can mean. */
    public LocalDate earliest() {
        return switch (text.length()) {
            case YEAR -> Year.parse(text).atDay(1);
            case MONTH -> YearMonth.parse(text).atDay(1);
            default -> day();
        };
    }

    /** Returns the last day that the date can mean. */
    public LocalDate latest() {
        return switch (text.length()) {
            case YEAR -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case MONTH -> YearMonth.parse(text).atEndOfMonth();
            default -> day();
        };
    }

    /**
     * Tells whether the date has begun somewhere on earth: a day, a month or a year with the first midnight at which it is
     * that day anywhere (UTC+14), a timestamp at its instant.
     */
    public boolean hasBegun(Instant now) {
        return instant()
                .map(moment -> !moment.isAfter(now))
                .orElseGet(() -> !earliest().isAfter(LocalDate.ofInstant(now, FIRST_TO_HAVE_A_DAY)));
    }

    /**
     * Tells whether the whole of this date lies before another: by their instants where both are timestamps, else by the
     * days they name.
     */
    public boolean isBefore(PartialDate other) {
        var moment = instant();
        var otherMoment = other.instant();
        return moment.isPresent() && otherMoment.isPresent()
                ? moment.get().isBefore(otherMoment.get())
                : latest().isBefore(other.earliest());
    }

    /** Returns the exact moment of a timestamp; empty for a day, a month and a year. */
    public Optional<Instant> instant() {
        return text.length() > DAY ? Optional.of(OffsetDateTime.parse(text).toInstant()) : Optional.empty();
    }

    /**
     * Returns the first moment that the date can mean.
     *
     * @param zone the time zone of days; a timestamp has its own
     */
    public Instant from(ZoneId zone) {
        return instant().orElseGet(() -> earliest().atStartOfDay(zone).toInstant());
    }

    /**
     * Returns the first moment at which the date is over: what happened in it is {@code from <= moment < until}.
     *
     * <p>A timestamp is a moment without length: for it this is the same as {@link #from}.
     *
     * @param zone the time zone of days; a timestamp has its own
     */
    public Instant until(ZoneId zone) {
        return instant().orElseGet(() -> latest().plusDays(1).atStartOfDay(zone).toInstant());
    }

    @Override
    public int compareTo(PartialDate other) {
        int order = earliest().compareTo(other.earliest());
        if (order == 0) {
            order = latest().compareTo(other.latest());
        }
        if (order == 0) {
            order = instant().orElse(Instant.MIN).compareTo(other.instant().orElse(Instant.MIN));
        }
        return order == 0 ? text.compareTo(other.text) : order;
    }

    /** Returns the text, which is ISO 8601. */
    @Override
    public String toString() {
        return text;
    }

    private LocalDate day() {
        var numbers = DayNumbers.ofIso(text);
        return LocalDate.of(numbers.year(), numbers.month(), numbers.day());
    }

    private static void refuseIfUnrealTime(String text) {
        try {
            OffsetDateTime.parse(text);
        } catch (DateTimeException unreal) {
            throw new InvalidInputException(
                    "not a date: \"" + text + "\" (there is no such time of day or zone offset)",
                    text,
                    text.substring(0, DAY),
                    "times go from 00:00:00 to 23:59:59, zone offsets from -18:00 to +18:00");
        }
    }
}
