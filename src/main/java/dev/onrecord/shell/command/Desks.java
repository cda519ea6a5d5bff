package dev.onrecord.shell.command;

import dev.onrecord.store.Store;
import dev.onrecord.team.DeskAddress;
import dev.onrecord.team.DeskOwner;
import java.util.Optional;

/** Reaches the records of desks for the commands that make them. */
public interface Desks {

    /** Reaches none: for what only declares commands. */
    Desks NONE = new Desks() {
        @Override
        public DeskOwner owner(DeskAddress address) {
            throw new IllegalStateException("no desk is reached");
        }

        @Override
        public Optional<String> askPassword(String prompt) {
            throw new IllegalStateException("nobody is asked");
        }

        @Override
        public boolean keepCopy(DeskAddress address, Store of) {
            throw new IllegalStateException("no copy is kept");
        }
    };

    /** Returns what the owner of the desk at an address can do; nothing is connected yet. */
    DeskOwner owner(DeskAddress address);

    /** Asks for a password on the terminal; empty where nobody is there. */
    Optional<String> askPassword(String prompt);

    /** Makes a copy of a store that of the desk to which its record now belongs, unless there is one; tells whether it did. */
    boolean keepCopy(DeskAddress address, Store of);
}
