package dev.onrecord.report.html;

import dev.onrecord.domain.vocabulary.Standing;
import java.util.List;

/**
 * What a page begins with.
 *
 * @param title what the page is called
 * @param facts what it says of itself
 * @param counts the number of claims by standing
 * @param sections the headings to jump to, in their order
 */
public record Front(String title, List<Field> facts, List<Count> counts, List<String> sections) {

    /** Copies the lists. */
    public Front {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        sections = List.copyOf(sections);
    }

    /** The number of claims with one standing. */
    public record Count(Standing standing, long number) {}
}
