package dev.onrecord.domain.date;

import dev.onrecord.domain.InvalidInputException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people type them.
 *
 * <p>It takes the forms of {@link PartialDate}, {@code today}, {@code yesterday}, {@code tomorrow}, {@code +7d},
 * {@code -2w}, {@code 3 days ago}, {@code in 2 weeks}, {@code monday}, {@code last friday}, {@code next friday},
 * and what {@link WrittenDates} reads, in any case. Whatever could be read in two ways, such as {@code 03/04/2025}, is
 * refused: a date is never guessed.
 */
public final class DateReader {

    /** How far ahead a year of two digits can lie. */
    private static final int YEARS_AHEAD = 50;

    private final Clock clock;

    /**
     * Creates a reader.
     *
     * @param clock whose zone says which day today is
     */
    public DateReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns the date that was typed.
     *
     * @param direction which way a bare weekday points
     * @throws dev.onrecord.domain.InvalidInputException with a suggestion that can be read, where one comes to mind
     */
    public PartialDate read(String typed, Direction direction) {
        var today = LocalDate.now(clock);
        var reading = new DateForms(today, direction, written(today, direction));
        return reading.of(typed).orElseThrow(() -> new DateCorrection(reading, clock.getZone()).refusalOf(typed));
    }

    /**
     * Returns the date that is written in a file, where nothing hangs on the day on which it is read.
     *
     * @param direction whether a year of two digits has begun or is still to come
     * @param order in which order numbers are written; null where nobody has said, so that they must be certain
     * @throws dev.onrecord.domain.InvalidInputException where it is none, or could mean two days
     */
    public PartialDate readWritten(String text, Direction direction, @Nullable DateOrder order) {
        var plain = text.strip();
        if (PartialDate.isForm(plain)) {
            return new PartialDate(plain);
        }
        return written(LocalDate.now(clock), direction).of(plain, order).orElseThrow(() -> refusalOfWritten(plain));
    }

    private static InvalidInputException refusalOfWritten(String text) {
        var readings = DateOrder.readings(text);
        return readings.isEmpty()
                ? new InvalidInputException("not a date: \"" + text + "\"", text, null, PartialDate.FORMS)
                : new InvalidInputException("ambiguous date: \"" + text + "\", which is " + readings, text, null, null);
    }

    private WrittenDates written(LocalDate today, Direction direction) {
        int latest = today.getYear() + (direction == Direction.PAST ? 0 : YEARS_AHEAD);
        return new WrittenDates(latest, clock.getZone());
    }

    /** Which of the two nearest days a bare weekday names. */
    public enum Direction {
        /** The last such day, today included: for what has been said, done or seen. */
        PAST,
        /** The next such day, today not included, so that a deadline is never due at once: for what is to come. */
        FUTURE;

        TemporalAdjuster bare(DayOfWeek day) {
            return switch (this) {
                case PAST -> TemporalAdjusters.previousOrSame(day);
                case FUTURE -> TemporalAdjusters.next(day);
            };
        }
    }
}
