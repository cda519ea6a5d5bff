package dev.onrecord.shell.grammar;

import dev.onrecord.domain.vocabulary.Term;

/** A command line that is being written, through the same parameters that read it. */
public final class CommandLine {

    private final StringBuilder line;

    private CommandLine(String name) {
        this.line = new StringBuilder(name);
    }

    /** Begins the line of a command. */
    public static CommandLine of(String name) {
        return new CommandLine(name);
    }

    /** Adds a parameter with its value; arguments are added in the order of their places. */
    public CommandLine with(Parameter<?> parameter, Object value) {
        return add(parameter, Quoting.quote(value instanceof Term term ? term.published() : value.toString()));
    }

    /** Adds a flag. */
    public CommandLine with(Parameter.Flag flag) {
        line.append(' ').append(flag.written());
        return this;
    }

    /** Adds an argument by its name alone, in whose place stands what was typed there. */
    public CommandLine inPlaceOf(Parameter.Argument<?> argument) {
        line.append(' ').append(argument.name());
        return this;
    }

    /** Adds a parameter whose value is for the user to write. */
    public CommandLine withOwnWords(Parameter<?> parameter) {
        return add(parameter, '"' + Quoting.OWN_WORDS + '"');
    }

    private CommandLine add(Parameter<?> parameter, String value) {
        line.append(' ').append(parameter instanceof Parameter.Argument<?> ? "" : parameter.written() + " ");
        line.append(value);
        return this;
    }

    /** Returns the line, ready to be run once the user's own words are in it. */
    @Override
    public String toString() {
        return line.toString();
    }
}
