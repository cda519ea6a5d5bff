package dev.onrecord.intake.review;

import dev.onrecord.domain.Defect;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import java.util.ArrayList;
import java.util.List;

/** The repairs made to one review. */
final class Repairs {

    private final Place record;
    private final List<Defect> all = new ArrayList<>();

    Repairs(Place record) {
        this.record = record;
    }

    /**
     * Adds a repair.
     *
     * @param found what stands there
     * @param made what was made of it
     */
    void add(Node at, String field, String found, String made) {
        all.add(record.at(at.line(), at.column()).defect(field, "found " + found + ", " + made));
    }

    List<Defect> all() {
        return List.copyOf(all);
    }
}
