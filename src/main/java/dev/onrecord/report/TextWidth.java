package dev.onrecord.report;

/** Says how many columns of a terminal a text takes up. */
@FunctionalInterface
public interface TextWidth {

    /** Returns the columns of a text that has no control characters. */
    int columns(String text);

    /** Returns widths by Unicode block: East Asian letters and emoji take two columns, marks on a letter none. */
    static TextWidth standard() {
        return StandardWidth::columns;
    }
}
