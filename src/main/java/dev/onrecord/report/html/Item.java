package dev.onrecord.report.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list.
 *
 * @param claim the claim that it leads to, such as {@code C4}; null where it leads to none
 * @param text what it says
 * @param direction the way that the text runs, as HTML has it
 * @param parts what belongs to it
 */
record Item(@Nullable String claim, String text, String direction, List<Part> parts) {

    /** Begins an item in the desk's own words, whatever script the names in them have. */
    static Item told(@Nullable String claim, String text) {
        return new Item(claim, text, "ltr", new ArrayList<>());
    }

    /** Begins an item in the words of others, which run the way of their script. */
    static Item verbatim(String claim, String text) {
        return new Item(claim, text, "auto", new ArrayList<>());
    }

    /**
     * What belongs to an item.
     *
     * @param kind how it is shown
     * @param lang the language of a quote; null where it is not known
     * @param origin where a quote comes from; empty where that is not known
     */
    record Part(Kind kind, String text, @Nullable String lang, String origin) {}

    /** How a part is shown. */
    enum Kind {
        DETAIL,
        QUOTE,
        COMMAND
    }
}
