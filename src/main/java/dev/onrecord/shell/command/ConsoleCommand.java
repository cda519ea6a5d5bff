package dev.onrecord.shell.command;

import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Signature;
import java.util.Optional;

/** A command of the console, without state: one object serves every call. */
public interface ConsoleCommand {

    /** Returns its name, its parameters and its help. */
    Signature signature();

    /**
     * Returns the answer if it can be given without a store; empty where the command has to run.
     */
    default Optional<String> answer(Arguments arguments) {
        return Optional.empty();
    }

    /**
     * Runs the command.
     *
     * @throws dev.onrecord.domain.OnRecordException where it cannot; then nothing of it is kept
     */
    void run(Call call);
}
