package dev.onrecord.report.document;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.origin.TraceRow;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Claim;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes headings, paragraphs and lists. It takes plain text, stored text included, and makes it safe for its own
 * format.
 */
public interface Document {

    /** Returns how dates are written in its sentences. */
    DateStyle dates();

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
     * Writes a verbatim quote below the last item.
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
     * Writes about one claim under its own heading.
     *
     * @param body writes the sections on the claim
     */
    default void claim(int level, AssessedClaim claim, Runnable body) {
        heading(level, title(claim.claim()));
        body.run();
    }

    private static String title(Claim claim) {
        var key = claim.content().key();
        return claim.id() + (key == null ? "" : " (" + key + ")") + ": "
                + claim.content().text();
    }

    /**
     * Writes a section that only some readers look for.
     *
     * @param body writes the section
     */
    default void aside(int level, String text, Runnable body) {
        heading(level, text);
        body.run();
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

    /** Shows a timeline; a document without pictures leaves it out, since the text has all of it. */
    default void timeline(Timeline timeline) {}
}
