package dev.onrecord.store.sqlite;

import java.util.Set;

/**
 * How a store is opened.
 *
 * @param allowed what is allowed although it is usually refused
 * @param listener receives notes and progress
 * @param connector makes connections for writing
 */
public record OpenOptions(Set<Allowed> allowed, Listener listener, Connector connector) {

    /** Allows nothing unusual and reports nothing. */
    public static final OpenOptions USUAL = new OpenOptions(Set.of(), Listener.NONE);

    /** Creates options with the usual driver. */
    public OpenOptions(Set<Allowed> allowed, Listener listener) {
        this(allowed, listener, Connector.DRIVER);
    }

    /** Copies the set. */
    public OpenOptions {
        allowed = Set.copyOf(allowed);
    }

    /** What is refused unless the user asks for it. */
    public enum Allowed {
        /** An empty file becomes a store. */
        EMPTY_FILE,
        /** The store may be on a network file system. */
        NETWORK_FILE_SYSTEM
    }

    /** Receives notes and progress while a store is opened that needs more than the usual. */
    public interface Listener {

        /** Ignores everything. */
        Listener NONE = new Listener() {};

        /** Takes a line for the user. */
        default void note(String line) {}

        /** Takes a line about progress, which replaces the one before; an empty one ends it. */
        default void progress(String line) {}
    }
}
