package dev.onrecord.report.picture;

import java.util.Locale;

/** What pictures are drawn with. The page that shows them says what each looks like, by day and by night. */
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
