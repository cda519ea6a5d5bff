package dev.onrecord.shell.command;

import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Signature;
import java.util.Optional;

/** A command of the console. It has no state: one object serves every call. */
public interface ConsoleCommand {

    /** Returns what it is called, what it takes and what help says of it. */
    Signature signature();

    /**
     * Returns the whole answer where it is the same at every desk, so that it comes without one and at once; empty where
     * the command has to be run.
     */
    default Optional<String> answer(Arguments arguments) {
        return Optional.empty();
    }

    /**
     * Does what was asked.
     *
     * @throws dev.onrecord.domain.OnRecordException where that cannot be done; then nothing of it stays
     */
    void run(Call call);
}
