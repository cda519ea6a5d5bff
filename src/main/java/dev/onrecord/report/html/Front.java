package dev.onrecord.report.html;

import java.util.List;

/**
 * What a page begins with.
 *
 * @param title what the page is called
 * @param facts what it says of itself
 * @param counts how many claims stand where
 * @param sections the headings to jump to, in their order
 */
public record Front(String title, List<Field> facts, List<Count> counts, List<String> sections) {

    /** Copies the lists. */
    public Front {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        sections = List.copyOf(sections);
    }

    /**
     * How many claims stand in one place.
     *
     * @param standing where they stand, as a published word
     */
    public record Count(String standing, long number) {}
}
