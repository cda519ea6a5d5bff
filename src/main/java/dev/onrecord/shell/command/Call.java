package dev.onrecord.shell.command;

import dev.onrecord.shell.desk.ClaimFinder;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * One call of a command.
 *
 * @param arguments what was given to it
 * @param line the command as it is recorded: its words quoted anew, its dates resolved
 * @param desk where it works
 * @param output where it writes
 */
public record Call(Arguments arguments, String line, Desk desk, Output output) {

    /** Returns the value of a parameter that is required. */
    public <T> T get(Parameter<T> parameter) {
        return arguments.get(parameter);
    }

    /** Returns the value of a parameter. */
    public <T> Optional<T> find(Parameter<T> parameter) {
        return arguments.find(parameter);
    }

    /** Returns the values of a parameter that can have several. */
    public <T> List<T> all(Parameter<T> parameter) {
        return arguments.all(parameter);
    }

    /** Tells whether a flag was given. */
    public boolean has(Parameter<Boolean> flag) {
        return arguments.has(flag);
    }

    /** Returns what finds claims at the desk. */
    public ClaimFinder claims() {
        return new ClaimFinder(desk);
    }
}
