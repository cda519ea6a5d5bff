package dev.onrecord.shell.application;

import dev.onrecord.shell.command.Output;
import dev.onrecord.store.sqlite.Opening;

/**
 * Notes what it takes to open the store, and shows how far that is where somebody watches.
 *
 * @param output where the notes go
 */
record OpeningNotes(Output output) implements Opening.Listener {

    @Override
    public void told(String line) {
        output.note(line);
    }

    @Override
    public void advanced(String line) {
        if (output.isWatched()) {
            output.showStatus(line);
        }
    }
}
