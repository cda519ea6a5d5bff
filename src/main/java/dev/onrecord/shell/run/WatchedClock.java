package dev.onrecord.shell.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that notes whether its zone mattered: then what was read by it is read again by that of the record. */
final class WatchedClock extends Clock {

    private final Clock clock;
    private boolean hasToldZone;

    WatchedClock(Clock clock) {
        this.clock = clock;
    }

    /** Tells whether something hangs on the zone. */
    boolean hasToldZone() {
        return hasToldZone;
    }

    @Override
    public ZoneId getZone() {
        hasToldZone = true;
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId other) {
        return clock.withZone(other);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
