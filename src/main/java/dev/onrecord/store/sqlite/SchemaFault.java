package dev.onrecord.store.sqlite;

/**
 * A part of the schema that differs from that of a new store.
 *
 * @param type {@code table}, {@code index}, {@code trigger} or {@code view}
 * @param fault what is wrong with it, as words that follow its name
 */
public record SchemaFault(String type, String name, String fault) {

    static final String SURPLUS = "does not belong there";

    /** Tells whether rows cannot be read because of it. */
    public boolean preventsReading() {
        return type.equals("table") && !fault.equals(SURPLUS);
    }

    /** Returns the fault in words. */
    public String text() {
        return type + " " + name + " " + fault;
    }
}
