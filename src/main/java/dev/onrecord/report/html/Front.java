package dev.onrecord.report.html;

import dev.onrecord.domain.vocabulary.Standing;
import java.util.List;

/**
 * The front of a page.
 *
 * @param title the title of the page
 * @param facts what the page covers, and who produced it
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
