package dev.onrecord.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What came of copying one folder of evidence to another. */
public final class Transfer {

    private final List<Path> unsound = new ArrayList<>();
    private long seen;
    private long copied;
    private long bytes;

    void seen() {
        seen++;
    }

    void copied(long size) {
        copied++;
        bytes += size;
    }

    void unsound(Path copy) {
        unsound.add(copy);
    }

    /** Returns how many copies the other folder has. */
    public long copies() {
        return seen;
    }

    /** Returns how many of them were not here yet. */
    public long copied() {
        return copied;
    }

    /** Returns how many bytes were copied. */
    public long bytes() {
        return bytes;
    }

    /** Returns those that are not what was kept, and were left out. */
    public List<Path> unsound() {
        return List.copyOf(unsound);
    }
}
