package dev.onrecord.shell.command.claims;

import dev.onrecord.intake.LoadProgress;
import dev.onrecord.report.Screen;
import java.time.Duration;
import java.util.Locale;

/**
 * The progress of a load, in words.
 *
 * @param elapsed since the load of the file began, not zero
 */
record ProgressText(LoadProgress progress, Duration elapsed) {

    private static final int BAR = 24;
    private static final int LONGEST_NAME = 24;
    private static final long MIB = 1L << 20;

    /** Returns such as {@code feed.json ━━━━━━──────  48% · 120,000 read · 41,000/s · 0:42 left}. */
    String bar(Screen screen) {
        var name = screen.cut(screen.inLine(shortName()), LONGEST_NAME);
        var text = isMeasured()
                ? name + " " + drawn(screen) + " " + percent() + " · " + counted()
                : name + " " + counted();
        return screen.cut(text, Math.min(screen.width(), 80) - 1);
    }

    /** Returns such as {@code feed.json: 120,000 read, 41,000/s, 34 of 71 MiB (48%), 0:42 left}. */
    String line() {
        var read = "%s: %,d read, %,d/s".formatted(progress.file(), progress.records(), rate());
        return isMeasured()
                ? read
                        + ", %,d of %,d MiB (%s)%s"
                                .formatted(
                                        progress.bytes() / MIB,
                                        progress.size() / MIB,
                                        percent().strip(),
                                        left(", "))
                : read;
    }

    private String shortName() {
        return progress.file().substring(progress.file().lastIndexOf('/') + 1);
    }

    private boolean isMeasured() {
        return progress.size() > 0;
    }

    private double share() {
        return Math.min(1, (double) progress.bytes() / progress.size());
    }

    private String drawn(Screen screen) {
        int done = (int) Math.round(share() * BAR);
        return (screen.unicode() ? "━" : "#").repeat(done) + (screen.unicode() ? "─" : "-").repeat(BAR - done);
    }

    private String percent() {
        return String.format(Locale.ROOT, "%3.0f%%", Math.floor(share() * 100));
    }

    private String counted() {
        return "%,d read · %,d/s".formatted(progress.records(), rate()) + (isMeasured() ? left(" · ") : "");
    }

    private long rate() {
        return Math.round(progress.records() / seconds());
    }

    /** Returns the time left; {@code recording} once the file is read. */
    private String left(String before) {
        if (progress.bytes() >= progress.size()) {
            return before + "recording";
        }
        long left = Math.round(seconds() * (1 - share()) / Math.max(share(), 1e-9));
        return before + "%d:%02d left".formatted(left / 60, left % 60);
    }

    private double seconds() {
        return elapsed.toMillis() / 1000.0;
    }
}
