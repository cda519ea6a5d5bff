package dev.onrecord.shell.command;

import dev.onrecord.store.entry.Stamp;
import java.time.Duration;

/** Says where the clock is behind what was recorded last by more than a minute: the record never goes back in time. */
public final class ClockNote {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private ClockNote() {}

    /** Notes it of something that is to be recorded; a time that was given is refused there instead. */
    public static void tell(Call call, Stamp stamp) {
        call.store()
                .entries()
                .newestTime()
                .filter(newest ->
                        !stamp.reproducible() && stamp.at().plus(A_MINUTE).isBefore(newest))
                .ifPresent(newest -> call.output()
                        .note("the clock of this machine says " + stamp.at() + ", but the record has come to " + newest
                                + ": this is recorded as of then"));
    }
}
