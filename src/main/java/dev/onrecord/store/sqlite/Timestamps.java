package dev.onrecord.store.sqlite;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as texts that sort by time: ISO 8601 in UTC, always with milliseconds. */
public final class Timestamps {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Timestamps() {}

    /** Returns a moment as it is stored, to the millisecond. */
    public static String text(Instant moment) {
        return FORM.format(moment);
    }
}
