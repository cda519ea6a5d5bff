package dev.onrecord.intake;

import dev.onrecord.domain.Defect;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in the files of a load: all of it counted, the first of it listed. */
final class Defects {

    private static final int LISTED = 20;

    private final List<Defect> first = new ArrayList<>();
    private long count;

    void add(Defect defect) {
        count++;
        if (first.size() < LISTED) {
            first.add(defect);
        }
    }

    List<Defect> first() {
        return first;
    }

    long count() {
        return count;
    }
}
