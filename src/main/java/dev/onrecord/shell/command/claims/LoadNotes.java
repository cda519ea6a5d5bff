package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.Defect;
import dev.onrecord.intake.LoadListener;
import dev.onrecord.intake.LoadProgress;
import dev.onrecord.shell.command.Output;
import dev.onrecord.store.entry.Spellings.NewName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Reports on a load while it is running. */
final class LoadNotes implements LoadListener, AutoCloseable {

    private static final Duration AT_FIRST = Duration.ofMillis(400);
    private static final Duration BETWEEN_BARS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final Output output;
    private final boolean formWasDecided;
    private final boolean explains;
    private final ProgressMode mode;
    private List<NewName> newNames = List.of();
    private long began;
    private long nextAt;

    /**
     * Creates it.
     *
     * @param formWasDecided whether the format was detected, so that it has to be reported
     * @param explains whether to list each repair
     */
    LoadNotes(Output output, boolean formWasDecided, boolean explains, ProgressMode mode) {
        this.output = output;
        this.formWasDecided = formWasDecided;
        this.explains = explains;
        this.mode = mode != ProgressMode.AUTO ? mode : output.isWatched() ? ProgressMode.BAR : ProgressMode.NONE;
    }

    @Override
    public void opened(String file, String form) {
        began = System.nanoTime();
        nextAt = began + (mode == ProgressMode.PLAIN ? BETWEEN_LINES : AT_FIRST).toNanos();
        if (formWasDecided) {
            output.remark(file + ": read as " + form);
        }
    }

    @Override
    public void repaired(Defect repair) {
        if (explains) {
            output.remark(repair.toString());
        }
    }

    @Override
    public void rejected(Path file, Path draft) {
        output.placeAnyway(draft, file, "rejected records are in " + file + ": correct them there and load that file");
    }

    @Override
    public void named(List<NewName> names) {
        newNames = names;
    }

    /** Returns the names that the record did not know. */
    List<NewName> newNames() {
        return newNames;
    }

    @Override
    public void advanced(LoadProgress progress) {
        long now = System.nanoTime();
        if (mode == ProgressMode.NONE || now < nextAt) {
            return;
        }
        var text = new ProgressText(progress, Duration.ofNanos(now - began));
        if (mode == ProgressMode.PLAIN) {
            output.progress(text.line());
        } else {
            output.showStatus(text.bar(output.screen()));
        }
        nextAt = now + (mode == ProgressMode.PLAIN ? BETWEEN_LINES : BETWEEN_BARS).toNanos();
    }

    /** Removes the progress bar. */
    @Override
    public void close() {
        output.showStatus("");
    }
}
