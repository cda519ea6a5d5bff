package dev.onrecord.report.picture;

import java.util.Locale;

/** The colours of pictures; the page defines each of them for light and dark mode. */
enum Ink {
    TEXT,
    FAINT,
    LINE,
    GROUND,
    SOFT,
    GOOD,
    WARNING,
    BAD,
    ACCENT;

    /** Returns the colour as CSS: the value that the page gives it. */
    String css() {
        return "var(--" + name().toLowerCase(Locale.ROOT) + ")";
    }
}
