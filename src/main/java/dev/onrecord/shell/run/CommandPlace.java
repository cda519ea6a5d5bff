package dev.onrecord.shell.run;

import dev.onrecord.shell.grammar.CommandText;

/**
 * The place where a command was written, for the messages of failures.
 *
 * @param name what is before the line number: a file, {@code stdin}, {@code prompt} or {@code onrecord}
 * @param text the command as it was written
 */
public record CommandPlace(String name, CommandText text) {}
