package dev.onrecord.report.document;

import dev.onrecord.domain.origin.TraceRow;
import java.util.List;
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

    /** Writes a line that belongs to the last item. */
    void detail(String text);

    /**
     * Writes the very words of somebody, below the last item.
     *
     * @param lang the language as a BCP 47 code; null where it is not known
     * @param origin who said so and how it came, empty where that is not known
     */
    void quote(String words, @Nullable String lang, String origin);

    /** Writes a command that the reader can copy, below the last item. */
    void command(String line);

    /** Draws an attribution tree. */
    void drawing(List<TraceRow> rows);
}
