package dev.onrecord.domain.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written in sentences. */
public enum DateStyle {
    /** As in data and on a terminal: {@code 2025-04-17}. */
    ISO {
        @Override
        public String of(PartialDate date) {
            return date.text();
        }

        @Override
        public String of(Instant moment, ZoneId zone) {
            return moment.toString();
        }
    },
    /** As in print, for published pages: {@code 17 April 2025}. */
    PROSE {
        @Override
        public String of(PartialDate date) {
            return switch (date.text().length()) {
                case PartialDate.YEAR -> date.text();
                case PartialDate.MONTH -> YearMonth.parse(date.text()).format(MONTH);
                case PartialDate.DAY -> LocalDate.parse(date.text()).format(DAY);
                default -> of(OffsetDateTime.parse(date.text()));
            };
        }

        @Override
        public String of(Instant moment, ZoneId zone) {
            return of(moment.atZone(zone).toOffsetDateTime());
        }

        private static String of(OffsetDateTime time) {
            var offset = time.getOffset();
            return time.format(DAY) + ", " + time.format(time.getSecond() == 0 ? MINUTE : SECOND) + " UTC"
                    + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
        }
    };

    private static final DateTimeFormatter MONTH = words("MMMM uuuu");
    private static final DateTimeFormatter DAY = words("d MMMM uuuu");
    private static final DateTimeFormatter MINUTE = words("HH:mm");
    private static final DateTimeFormatter SECOND = words("HH:mm:ss");

    private static DateTimeFormatter words(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** Returns a date. */
    public abstract String of(PartialDate date);

    /**
     * Returns the moment at which something was recorded.
     *
     * @param zone the time zone of the reader; data are in UTC
     */
    public abstract String of(Instant moment, ZoneId zone);

    /** Returns a date after its preposition, such as {@code " on 2025-04-17"} or {@code " in April 2025"}. */
    public String when(PartialDate date) {
        return (date.text().length() < PartialDate.DAY ? " in " : " on ") + of(date);
    }
}
