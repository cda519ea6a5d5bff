package dev.onrecord.intake.table;

/** A cell whose closing quote is misplaced or missing. */
public final class BadCellException extends Exception {

    private static final long serialVersionUID = 1;

    private final String said;
    private final int line;
    private final int column;
    private final boolean endsTheTable;

    BadCellException(String said, int line, int column, boolean endsTheTable) {
        super(said, null, false, false);
        this.said = said;
        this.line = line;
        this.column = column;
        this.endsTheTable = endsTheTable;
    }

    String said() {
        return said;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Tells whether nothing after it can be told apart. */
    boolean endsTheTable() {
        return endsTheTable;
    }
}
