package dev.onrecord.shell.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of this machine, whose zone is looked up when it is asked for: most commands never do. */
final class LocalClock extends Clock {

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
