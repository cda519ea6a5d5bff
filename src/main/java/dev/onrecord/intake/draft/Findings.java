package dev.onrecord.intake.draft;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one record. */
public final class Findings {

    private final Place record;
    private final FileContext file;
    private final List<Defect> defects = new ArrayList<>(0);
    private boolean clean = true;
    private boolean hasUnknown;
    private boolean isOfFile;

    /**
     * Creates an empty list.
     *
     * @param file what is settled for all its records: what is wrong with all of them is named once
     */
    public Findings(Place record, FileContext file) {
        this.record = record;
        this.file = file;
    }

    FileContext file() {
        return file;
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
        hasUnknown = true;
        return file.isFirst("unknown " + name);
    }

    /**
     * Adds something that is wrong with a field of all records, and that the desk has to decide: once a file.
     *
     * @param key what it is, for all records
     */
    void addOfFile(String key, Node at, String field, String message, Remedy remedy) {
        clean = false;
        isOfFile = true;
        if (file.isFirst(key)) {
            defects.add(record.at(at.line(), at.column()).defect(field, message, remedy));
        }
    }

    /** Tells whether a field is not known. */
    public boolean hasUnknown() {
        return hasUnknown;
    }

    /** Tells whether something is wrong with the file rather than with this record. */
    public boolean isOfFile() {
        return isOfFile;
    }

    boolean isClean() {
        return clean;
    }

    /** Returns what is wrong, in the order in which it was found. */
    public List<Defect> defects() {
        return defects;
    }
}
