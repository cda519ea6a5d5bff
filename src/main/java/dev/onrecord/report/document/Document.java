package dev.onrecord.report.document;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.origin.TraceRow;
import dev.onrecord.domain.record.Claim;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of headings, paragraphs and lists in the making. All text that it is given is plain, stored text included; the
 * document makes it safe in its own form.
 */
public interface Document {

    /**
     * Begins a section.
     *
     * @param level 1 for the title of the whole, up to 4
     */
    void heading(int level, String text);

    /** Writes a paragraph; line breaks stay. */
    void paragraph(String text);

    /** Writes a value with its name. */
    void field(String name, String value);

    /** Writes an address with its name. */
    void link(String name, String url);

    /** Writes an item of a list. */
    void item(String text);

    /** Writes an item of a list that is about a claim. */
    default void item(ClaimId claim, String text) {
        item(claim + ": " + text);
    }

    /** Writes an item of a list that names a claim. */
    default void reference(Claim claim) {
        item(title(claim));
    }

    /** Writes a line that belongs to the last item. */
    void detail(String text);

    /**
     * Writes the very words of somebody, below the last item.
     *
     * @param lang the language as a BCP 47 code; null where it is not known
     * @param origin who said so and how it came, empty where that is not known
     */
    void quote(String words, @Nullable String lang, String origin);

    /** Returns the language and the origin of a quote as one text; empty where neither is known. */
    static String attribution(@Nullable String lang, String origin) {
        return Stream.of(lang == null ? "" : lang, origin)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Writes a command that the reader can copy, below the last item. */
    void command(String line);

    /** Draws an attribution tree. */
    void drawing(List<TraceRow> rows);

    /**
     * Tells of one claim under its own heading.
     *
     * @param telling writes what belongs to the claim
     */
    default void claim(int level, Claim claim, Runnable telling) {
        heading(level, title(claim));
        telling.run();
    }

    private static String title(Claim claim) {
        var key = claim.content().key();
        return claim.id() + (key == null ? "" : " (" + key + ")") + ": "
                + claim.content().text();
    }

    /**
     * Tells what only some readers look for, under its own heading.
     *
     * @param telling writes what belongs to it
     */
    default void aside(int level, String text, Runnable telling) {
        heading(level, text);
        telling.run();
    }

    /** Shows numbers of claims; a row without any is left out. */
    default void grid(Grid grid) {
        for (Grid.Row row : grid.rows()) {
            var counts = row.inWords(grid.columns());
            if (!counts.isEmpty()) {
                field(row.name(), counts);
            }
        }
    }

    /** Shows the course of events; a document without pictures leaves it out, since all of it is told elsewhere too. */
    default void timeline(Timeline timeline) {}
}
