package dev.onrecord.domain.record;

import dev.onrecord.domain.date.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The days after one day up to the end of another, for a comparison of the record before and after.
 *
 * <p>An entry falls into the period when it was recorded in it or when the statement it holds was made in it: what the
 * desk recorded yesterday about April is news of yesterday, and of April too.
 *
 * @param from the day at whose end the period begins
 * @param to the day at whose end it is over
 * @param zone the time zone in which days end
 */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

    /** Returns the entries that count at the end of the period. */
    public List<Entry<?>> after(List<Entry<?>> entries) {
        return entries.stream()
                .filter(this::isKnownAtTheEnd)
                .<Entry<?>>map(entry -> entry)
                .toList();
    }

    /** Returns those of them that counted before it. */
    public List<Entry<?>> before(List<Entry<?>> entries) {
        return entries.stream()
                .filter(entry -> isKnownAtTheEnd(entry) && !contains(entry))
                .<Entry<?>>map(entry -> entry)
                .toList();
    }

    /** Tells whether an entry was recorded, or what it says was said, in the period. */
    public boolean contains(Entry<?> entry) {
        var recorded = entry.recordedAt();
        return recorded.isBefore(endOf(to)) && !recorded.isBefore(endOf(from))
                || entry.statement().statedOn().filter(this::contains).isPresent();
    }

    private boolean contains(PartialDate said) {
        return said.earliest().isAfter(from) && !said.earliest().isAfter(to);
    }

    private boolean isKnownAtTheEnd(Entry<?> entry) {
        return entry.recordedAt().isBefore(endOf(to))
                || entry.statement()
                        .statedOn()
                        .filter(said -> !said.earliest().isAfter(to))
                        .isPresent();
    }

    /** Returns the moment at which the period begins. */
    public Instant start() {
        return endOf(from);
    }

    /** Returns the moment at which it is over. */
    public Instant end() {
        return endOf(to);
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
