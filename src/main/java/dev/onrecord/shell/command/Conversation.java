package dev.onrecord.shell.command;

import java.util.Optional;

/** Somebody at a terminal, with whom a command goes through something step by step. */
public interface Conversation {

    /** Returns how many lines the terminal has. */
    int height();

    /**
     * Waits for a key.
     *
     * @param keys which keys there are, a line to be shown before
     * @return what was typed, in lower case; empty where the conversation is broken off: Ctrl-C, Ctrl-D, the end
     */
    Optional<String> key(String keys);

    /** Asks for the values of a command and returns it; empty where the answers are broken off. */
    Optional<String> fill(Form form);

    /** Shows a command and runs it as if it had been typed; returns whether it went well, a failure having been told. */
    boolean run(String line);
}
