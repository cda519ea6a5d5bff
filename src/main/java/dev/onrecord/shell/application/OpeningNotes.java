package dev.onrecord.shell.application;

import dev.onrecord.shell.command.Output;
import dev.onrecord.store.sqlite.OpenOptions;

/**
 * Prints notes while the store is opened, and progress where somebody watches.
 *
 * @param output where the notes go
 */
record OpeningNotes(Output output) implements OpenOptions.Listener {

    @Override
    public void note(String line) {
        output.note(line);
    }

    @Override
    public void progress(String line) {
        if (output.isWatched()) {
            output.showStatus(line);
        }
    }
}
