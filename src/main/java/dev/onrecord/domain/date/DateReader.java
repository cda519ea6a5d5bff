package dev.onrecord.domain.date;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/**
 * Reads dates as people type them.
 *
 * <p>It takes the forms of {@link PartialDate}, {@code today}, {@code yesterday}, {@code tomorrow}, {@code +7d},
 * {@code -2w}, {@code 3 days ago}, {@code in 2 weeks}, {@code monday}, {@code last friday}, {@code next friday},
 * {@code 17 April 2025}, {@code April 17, 2025} and {@code April 2025}, in any case. Whatever could be read in two ways,
 * such as {@code 03/04/2025}, is refused: a date is never guessed.
 */
public final class DateReader {

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
        var reading = new DateForms(LocalDate.now(clock), direction);
        return reading.of(typed).orElseThrow(() -> new DateCorrection(reading, clock.getZone()).refusalOf(typed));
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
