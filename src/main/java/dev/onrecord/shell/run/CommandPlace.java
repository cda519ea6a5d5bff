package dev.onrecord.shell.run;

import dev.onrecord.shell.grammar.CommandText;
import dev.onrecord.team.DeskAddress;

/**
 * The place where a command was written, for the messages of failures.
 *
 * @param name what is before the line number: a file, {@code stdin}, {@code prompt} or {@code onrecord}
 * @param text the command as it was written
 */
public record CommandPlace(String name, CommandText text) {

    /** Puts stars in place of a password, which no command takes, so that it is not shown again. */
    public CommandPlace {
        if (text.text().contains("://")) {
            text = new CommandText(DeskAddress.masked(text.text()), text.line());
        }
    }
}
