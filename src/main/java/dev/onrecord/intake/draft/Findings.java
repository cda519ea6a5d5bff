package dev.onrecord.intake.draft;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.record.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one record. */
public final class Findings {

    private final Place record;
    private final Set<String> unknownBefore;
    private final List<Defect> defects = new ArrayList<>(0);
    private boolean clean = true;

    /**
     * Creates an empty list.
     *
     * @param unknownBefore the unknown fields that were named for earlier records: each is named once a file
     */
    public Findings(Place record, Set<String> unknownBefore) {
        this.record = record;
        this.unknownBefore = unknownBefore;
    }

    void add(int line, int column, String field, String message, @Nullable Remedy remedy) {
        clean = false;
        defects.add(record.at(line, column).defect(field, message, remedy));
    }

    /**
     * Says that a field is not known, and returns whether that has yet to be added: it is once a file.
     *
     * @param name its name for all records, without the number of an object in a list
     */
    boolean isFirstUnknown(String name) {
        clean = false;
        return unknownBefore.add(name);
    }

    boolean isClean() {
        return clean;
    }

    /** Returns what is wrong, in the order in which it was found. */
    public List<Defect> defects() {
        return defects;
    }
}
