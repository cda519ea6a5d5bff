package dev.onrecord.shell.command;

import java.util.Optional;

/** A dialogue with somebody at a terminal. */
public interface Conversation {

    /** Returns the height of the terminal, in lines. */
    int height();

    /**
     * Waits for a key.
     *
     * @param keys the line that lists the keys, shown first
     * @return what was typed, in lower case; empty after Ctrl-C, Ctrl-D or the end of input
     */
    Optional<String> key(String keys);

    /** Asks for the values of a command and returns the command; empty if the user breaks off. */
    Optional<String> fill(Form form);

    /** Shows and runs a command as if it had been typed; returns whether it succeeded. Failures are reported. */
    boolean run(String line);
}
