package dev.onrecord.shell.grammar;

import java.util.Locale;

/** A closed set to try choices with. */
enum Level {
    LOW,
    HIGH,
    VERY_HIGH;

    static final ValueType<Level> TYPE = ValueType.choice(
            "LEVEL",
            "a confidence level",
            Level.class,
            Level::published,
            level -> "confidence is " + level.published());

    String published() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
