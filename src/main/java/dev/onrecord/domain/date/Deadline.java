package dev.onrecord.domain.date;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The moment by which an answer is due.
 *
 * @param date a timestamp is due at its instant; a day, a month or a year when it has ended
 */
public record Deadline(PartialDate date) {

    /**
     * Returns the first moment at which the deadline has passed.
     *
     * @param zone the time zone of days; a timestamp has its own
     */
    public Instant endsAt(ZoneId zone) {
        return date.until(zone);
    }

    /** Returns whether an answer that comes now is late. */
    public boolean hasPassed(Instant now, ZoneId zone) {
        return !now.isBefore(endsAt(zone));
    }

    /** Returns how many midnights of the zone lie between now and the day it is due; negative when that day is over. */
    public long daysLeft(Instant now, ZoneId zone) {
        var lastDay =
                date.instant().map(moment -> moment.atZone(zone).toLocalDate()).orElseGet(date::latest);
        return ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), lastDay);
    }

    /** Returns how urgent it is: {@code 2 d overdue}, {@code overdue today}, {@code due today} or {@code in 3 d}. */
    public String urgency(Instant now, ZoneId zone) {
        var days = daysLeft(now, zone);
        if (days < 0) {
            return -days + " d overdue";
        }
        if (days > 0) {
            return "in " + days + " d";
        }
        return hasPassed(now, zone) ? "overdue today" : "due today";
    }

    /** Returns the date as written. */
    @Override
    public String toString() {
        return date.text();
    }
}
