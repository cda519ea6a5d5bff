package dev.onrecord.shell.console;

import dev.onrecord.domain.date.Deadline;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.shell.desk.Desk;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is left to do in the story in use; it is counted anew only when something was recorded. */
final class Counts {

    private final Desk desk;
    private @Nullable String story;
    private long entries = -1;
    private long unverified;
    private List<Deadline> deadlines = List.of();

    Counts(Desk desk) {
        this.desk = desk;
    }

    /** Counts where something has changed, be it by another console. */
    void refresh() {
        var newest = desk.store().entries().head().entries();
        var inUse = desk.story().orElse(null);
        if (newest == entries && Objects.equals(inUse, story)) {
            return;
        }
        var claims = desk.store().claims();
        unverified = claims.countUnverified(inUse);
        deadlines = claims.openRequests(inUse).stream()
                .flatMap(request -> Stream.ofNullable(request.due()))
                .map(due -> new Deadline(new PartialDate(due)))
                .toList();
        story = inUse;
        entries = newest;
    }

    /** Returns how many claims wait in the queue. */
    long unverified() {
        return unverified;
    }

    /** Returns how many answers should be there by now. */
    long overdue() {
        return deadlines.stream()
                .filter(deadline -> deadline.hasPassed(desk.now(), desk.zone()))
                .count();
    }
}
