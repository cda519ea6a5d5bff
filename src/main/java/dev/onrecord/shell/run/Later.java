package dev.onrecord.shell.run;

import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.command.ResolvedLine;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Arguments;
import java.util.List;

/**
 * Keeps changes for when the desk can be reached.
 *
 * @param output where it is said, or asked
 */
record Later(Desk desk, Output output) {

    /** Keeps a change if that is wanted, and tells whether it was. */
    boolean isKept(Arguments arguments) {
        var memory = desk.memory();
        if (memory.isScripted() || !memory.mark().isEmpty()) {
            return false;
        }
        var line = ResolvedLine.scripted(arguments, desk, memory::last, memory.story());
        if (line.contains("\n") || !memory.isLater() && !isWanted(line)) {
            return false;
        }
        var file = LaterFile.of(desk).orElseThrow();
        file.add(line, desk.actor().now());
        output.note("the desk cannot be reached; kept for later in " + file.path() + ": " + line);
        return true;
    }

    private boolean isWanted(String line) {
        return output.canAsk()
                && output.confirm(List.of(line), "the desk cannot be reached; keep this for when it can be?");
    }
}
