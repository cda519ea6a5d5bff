package dev.onrecord.shell.run;

import dev.onrecord.shell.grammar.CommandText;

/**
 * Where a command stands, so that a failure can name its place.
 *
 * @param name what is before the line number: a file, {@code stdin}, {@code prompt} or {@code onrecord}
 * @param text the command as it was written
 */
public record Origin(String name, CommandText text) {}
