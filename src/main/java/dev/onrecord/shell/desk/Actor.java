package dev.onrecord.shell.desk;

import dev.onrecord.store.entry.Stamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The person who acts, and the clock by which they do.
 *
 * @param name who it is, not blank
 * @param session what everything has in common that is recorded in one session
 * @param clock gives the time; its zone is that of a record without one
 */
public record Actor(String name, String session, Clock clock) {

    /** Returns the current time, to the millisecond: what the record keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns the time zone of the clock. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Tells whether the time was given, so that the clock stands still. */
    public boolean hasGivenTime() {
        return clock.equals(Clock.fixed(clock.instant(), zone()));
    }

    /** Returns what is recorded about a command besides what it says. */
    public Stamp stamp(String line, Optional<String> story) {
        return new Stamp(name, now(), line, session, story.orElse(null), hasGivenTime());
    }
}
