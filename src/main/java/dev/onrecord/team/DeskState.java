package dev.onrecord.team;

import dev.onrecord.store.entry.Entries.Head;
import dev.onrecord.team.DeskLog.LogHead;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the desk's record and a copy of it stand. */
public final class DeskState {

    private final DeskRecord desk;
    private final Head here;
    private final @Nullable LogHead there;
    private final @Nullable Instant reached;

    DeskState(DeskRecord desk, Head here, @Nullable LogHead there, @Nullable Instant reached) {
        this.desk = desk;
        this.here = here;
        this.there = there;
        this.reached = reached;
    }

    /** Returns the address of the desk. */
    public String name() {
        return desk.name();
    }

    /** Returns where the desk's record ends; empty where it cannot be reached. */
    public Optional<Head> there() {
        return Optional.ofNullable(there).map(LogHead::head);
    }

    /** Returns how many entries the copy is behind; 0 where that is not known. */
    public long behind() {
        return there().map(head -> head.entries() - here.entries()).orElse(0L);
    }

    /** Returns when the desk was last reached; empty where that is not known. */
    public Optional<Instant> reached() {
        return Optional.ofNullable(reached);
    }

    /** Tells whether names and times can be given. */
    public boolean isForTests() {
        return desk.isForTests();
    }
}
