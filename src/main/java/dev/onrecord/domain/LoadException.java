package dev.onrecord.domain;

import java.util.List;

/** Files that were not loaded because of what is wrong in them; nothing of them was kept. */
public final class LoadException extends OnRecordException {

    private final List<Defect> defects;
    private final long count;

    /**
     * Creates a failure.
     *
     * @param defects the first that were found, in the order of the files
     * @param count how many there are in all
     */
    public LoadException(String message, List<Defect> defects, long count) {
        super(message, null, null, null);
        this.defects = List.copyOf(defects);
        this.count = count;
    }

    /** Returns the first defects, in the order of the files. */
    public List<Defect> defects() {
        return defects;
    }

    /** Returns how many defects there are, those that are not listed included. */
    public long count() {
        return count;
    }
}
