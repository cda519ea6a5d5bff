package dev.onrecord.domain.date;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The names of time zones: those of the IANA database, {@code UTC}, and offsets such as {@code +09:00}. */
public final class TimeZones {

    private static final String UTC = "UTC";

    private TimeZones() {}

    /**
     * Returns the zone of a name, in any case.
     *
     * @throws InvalidInputException where there is none, with the nearest name
     */
    public static ZoneId named(String text) {
        return known(text)
                .orElseThrow(() -> new InvalidInputException(
                        "not a time zone: \"" + text + "\"",
                        text,
                        NearestWord.of(text, names()).orElse(null),
                        "Asia/Seoul, America/New_York, UTC or +05:45"));
    }

    private static Optional<ZoneId> known(String text) {
        if (text.equalsIgnoreCase(UTC)) {
            return Optional.of(ZoneOffset.UTC);
        }
        if (text.startsWith("+") || text.startsWith("-") || text.equalsIgnoreCase("Z")) {
            return offset(text);
        }
        return names().stream().filter(text::equalsIgnoreCase).findFirst().map(ZoneId::of);
    }

    private static Optional<ZoneId> offset(String text) {
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Returns the names of all places, sorted. */
    public static List<String> names() {
        return ZoneId.getAvailableZoneIds().stream().sorted().toList();
    }

    /** Returns what a zone is called: {@code UTC} for the offset of zero. */
    public static String name(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? UTC : zone.getId();
    }
}
