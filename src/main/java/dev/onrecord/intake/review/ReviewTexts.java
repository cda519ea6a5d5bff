package dev.onrecord.intake.review;

import dev.onrecord.domain.Defect;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads texts of a review, and notes what makes it unusable. */
final class ReviewTexts {

    private final Place record;
    private final List<Defect> defects = new ArrayList<>();

    ReviewTexts(Place record) {
        this.record = record;
    }

    /** Returns what is wrong with the review; empty where it can be taken. */
    List<Defect> defects() {
        return defects;
    }

    void refuse(int line, int column, String field, String message) {
        defects.add(record.at(line, column).defect(field, message));
    }

    /** Returns a text as it is; one that cannot be kept is a defect. */
    String whole(FoundText found) {
        Node at = found.at();
        Characters.faultIn(found.text()).ifPresent(fault -> refuse(at.line(), at.column(), found.field(), fault));
        return found.text();
    }

    /** Returns the links in all of the fields, each once. */
    List<String> links(List<LooseObject> objects, String... fields) {
        return objects.stream()
                .flatMap(object -> Stream.of(fields).flatMap(field -> object.links(field).stream()))
                .map(this::whole)
                .distinct()
                .toList();
    }

    /** Returns the names in the first of the fields that holds any, each once. */
    List<String> names(List<LooseObject> objects, String... fields) {
        return Stream.of(fields)
                .map(field -> objects.stream()
                        .flatMap(object -> object.names(field).stream())
                        .map(this::whole)
                        .distinct()
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
