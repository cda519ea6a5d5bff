package dev.onrecord.store.sqlite;

import java.util.Set;

/**
 * How a store is opened: what is allowed that otherwise is refused, and who is told what opening it takes.
 *
 * @param allowed what is allowed
 * @param listener who is told
 * @param connector connects to the file that is written
 */
public record OpenOptions(Set<Allowed> allowed, Listener listener, Connector connector) {

    /** The usual opening, of which nobody is told. */
    public static final OpenOptions USUAL = new OpenOptions(Set.of(), Listener.NONE);

    /** Creates an opening by the driver. */
    public OpenOptions(Set<Allowed> allowed, Listener listener) {
        this(allowed, listener, Connector.DRIVER);
    }

    /** Copies the set. */
    public OpenOptions {
        allowed = Set.copyOf(allowed);
    }

    /** What is refused unless somebody asks for it. */
    public enum Allowed {
        /** A file of 0 bytes becomes a store. */
        EMPTY_FILE,
        /** The store may lie on a disk of another machine. */
        NETWORK_FILE_SYSTEM
    }

    /** Is told what it takes to open a store that is not as usual. */
    public interface Listener {

        /** A listener that keeps it to itself. */
        Listener NONE = new Listener() {
            @Override
            public void told(String line) {
                // Nobody listens.
            }

            @Override
            public void advanced(String line) {
                // Nobody listens.
            }
        };

        /** Takes a line that whoever opened the store should read. */
        void told(String line);

        /** Takes a line that says how far the work has come, and stands until the next. */
        void advanced(String line);
    }
}
