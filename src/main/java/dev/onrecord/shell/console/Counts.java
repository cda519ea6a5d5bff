package dev.onrecord.shell.console;

import dev.onrecord.shell.desk.Desk;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is left to do in the story in use; it is counted anew only when something was recorded. */
final class Counts {

    private final Desk desk;
    private @Nullable String story;
    private long entries = -1;
    private long unverified;
    private long toSecond;
    private long inQuestion;

    Counts(Desk desk) {
        this.desk = desk;
    }

    /** Counts where something has changed, be it by another console. */
    void refresh() {
        desk.store().catchUpQuietly();
        var newest = desk.store().entries().head().entries();
        var inUse = desk.memory().story().orElse(null);
        if (newest == entries && Objects.equals(inUse, story)) {
            return;
        }
        unverified = desk.store().claims().countUnverified(inUse);
        toSecond = desk.store().claims().countToSecond(inUse);
        inQuestion = desk.assessed().inQuestion(inUse, desk.present()).size();
        story = inUse;
        entries = newest;
    }

    /** Returns how many claims wait in the queue. */
    long unverified() {
        return unverified;
    }

    /** Returns how many claims wait for a second person. */
    long toSecond() {
        return toSecond;
    }

    /** Returns how many verdicts are in question. */
    long inQuestion() {
        return inQuestion;
    }

    /** Returns how many answers should be there by now. */
    long overdue() {
        return desk.store().dueItems().countOverdue(story, desk.actor().now(), desk.zone());
    }
}
