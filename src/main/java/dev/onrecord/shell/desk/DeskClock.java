package dev.onrecord.shell.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock whose zone is looked up in the record, where a date such as {@code today} hangs on it: most commands do not. */
final class DeskClock extends Clock {

    private final Clock clock;
    private final Supplier<ZoneId> zone;

    DeskClock(Clock clock, Supplier<ZoneId> zone) {
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone.get();
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
