package dev.onrecord.intake.table;

import dev.onrecord.intake.record.RejectForm;

/**
 * Rejected rows of a table, under its header and with their reasons in a column before the others.
 *
 * @param header the header row as it was
 */
record TableRejects(String header, char delimiter) implements RejectForm {

    /** The column of the reasons, which a load passes over. */
    static final String COLUMN = "rejected_because";

    @Override
    public String head() {
        return COLUMN + delimiter + header + "\n";
    }

    @Override
    public String before(String reason) {
        return '"' + reason.replace("\"", "\"\"") + '"' + delimiter;
    }
}
