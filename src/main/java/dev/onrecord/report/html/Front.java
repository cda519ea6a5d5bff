package dev.onrecord.report.html;

import dev.onrecord.report.Outcome;
import java.util.List;

/**
 * The front of a page.
 *
 * @param title the title of the page
 * @param facts what the page covers, and who produced it
 * @param counts the number of claims by where they stand
 * @param sections the headings to jump to, in their order
 */
public record Front(String title, List<Field> facts, List<Count> counts, List<String> sections) {

    /** Copies the lists. */
    public Front {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        sections = List.copyOf(sections);
    }

    /** The number of claims that stand alike. */
    public record Count(Outcome outcome, long number) {}
}
