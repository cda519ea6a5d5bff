package dev.onrecord.shell.command;

import dev.onrecord.shell.grammar.Signature;

/** A command of the console. It has no state: one object serves every call. */
public interface ConsoleCommand {

    /** Returns what it is called, what it takes and what help says of it. */
    Signature signature();

    /**
     * Does what was asked.
     *
     * @throws dev.onrecord.domain.OnRecordException where that cannot be done; then nothing of it stays
     */
    void run(Call call);
}
