package dev.onrecord.store.sqlite;

/**
 * A part of the schema that is not what it is in a new store.
 *
 * @param type {@code table}, {@code index}, {@code trigger} or {@code view}
 * @param fault what is wrong with it, after its name
 */
public record SchemaFault(String type, String name, String fault) {

    static final String SURPLUS = "does not belong there";

    /** Tells whether rows cannot be read for it as they are meant to be. */
    public boolean preventsReading() {
        return type.equals("table") && !fault.equals(SURPLUS);
    }

    /** Returns the fault in words. */
    public String text() {
        return type + " " + name + " " + fault;
    }
}
