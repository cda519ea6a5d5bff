package dev.onrecord.domain.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A view of the record as of an earlier day, by when things were recorded, by when they were said, or both.
 *
 * @param asOf the day at whose end the record is looked at: later entries are left out; null for all
 * @param statedBy the day by which something must have been said: statements made later are left out, whenever they
 *     were recorded; null for all
 * @param zone the time zone in which days end
 */
public record Cutoff(@Nullable LocalDate asOf, @Nullable LocalDate statedBy, ZoneId zone) {

    /** Returns the view that leaves nothing out. */
    public static Cutoff none(ZoneId zone) {
        return new Cutoff(null, null, zone);
    }

    /** Tells whether everything is in view. */
    public boolean isNone() {
        return asOf == null && statedBy == null;
    }

    /**
     * Returns the moment of the view: the last one of its day, at which what is due on that day is not overdue yet; or now
     * where that is earlier.
     */
    public Instant moment(Instant now) {
        var moment = now;
        for (LocalDate day : new @Nullable LocalDate[] {asOf, statedBy}) {
            if (day != null && lastMomentOf(day).isBefore(moment)) {
                moment = lastMomentOf(day);
            }
        }
        return moment;
    }

    /** Returns the moment before which entries must be recorded to be in view; empty for any. */
    public Optional<Instant> recordedBefore() {
        return Optional.ofNullable(asOf).map(this::endOf);
    }

    /** Tells whether an entry was recorded by the end of the day. */
    public boolean wasRecorded(Entry<?> entry) {
        return wasRecorded(entry.recordedAt());
    }

    /** Tells whether something that was recorded at a moment is in view. */
    public boolean wasRecorded(Instant recordedAt) {
        return asOf == null || recordedAt.isBefore(endOf(asOf));
    }

    /**
     * Returns the entries of one claim that are in view.
     *
     * <p>A statement is left out where it is known to be made after the day: the first day that its date can mean is
     * later; one without a date counts as made when it was recorded. The wording and the description of a claim stay.
     * A judgement of the desk recorded after a statement that is left out may rest on it and is left out too.
     */
    public List<Entry<?>> of(List<Entry<?>> entries) {
        if (isNone()) {
            return entries;
        }
        var kept = new ArrayList<Entry<?>>(entries.size());
        boolean leftOut = false;
        for (Entry<?> entry : entries) {
            if (!wasRecorded(entry)) {
                continue;
            }
            if (wasSaidLater(entry)) {
                leftOut = true;
            } else if (!(leftOut && entry.statement().isJudgement())) {
                kept.add(asTold(entry));
            }
        }
        return kept;
    }

    /** Returns an entry as it is told in this view: of a redaction that came later only that the words are gone. */
    public Entry<?> asTold(Entry<?> entry) {
        return entry.statement() instanceof RedactedWords gone
                        && gone.redaction() != null
                        && !wasRecorded(gone.redaction())
                ? entry.saying(gone.untold())
                : entry;
    }

    /** Returns the commands that are taken back in this view. */
    public Set<Long> undone(List<Entry<?>> undoEntries) {
        var undone = new HashSet<Long>();
        undoEntries.stream()
                .filter(this::wasRecorded)
                .forEach(entry -> entry.statement().changeUndone(undone));
        return undone;
    }

    private boolean wasSaidLater(Entry<?> entry) {
        if (statedBy == null) {
            return false;
        }
        if (entry.statement() instanceof Responded
                && entry.statement().statedOn().isEmpty()) {
            return !entry.recordedAt().isBefore(endOf(statedBy));
        }
        return entry.statement()
                .statedOn()
                .map(on -> on.from(zone))
                .filter(begin -> !begin.isBefore(endOf(statedBy)))
                .isPresent();
    }

    /** Returns the last moment of a day, to the precision with which moments are recorded. */
    private Instant lastMomentOf(LocalDate day) {
        return endOf(day).minusMillis(1);
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
