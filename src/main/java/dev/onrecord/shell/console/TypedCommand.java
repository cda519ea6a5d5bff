package dev.onrecord.shell.console;

import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.WordReader;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Parses for Spring Shell by the one grammar. What is passed on is the name of the command and the text as it was typed:
 * its words are read where the command is run, so that errors can point at them.
 */
final class TypedCommand implements CommandParser {

    private final Catalogue catalogue;

    TypedCommand(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ParsedInput parse(String text) {
        var name = catalogue.find(WordReader.read(text)).signature().name().split(" ", 2);
        var parsed = ParsedInput.builder().commandName(name[0]).addArgument(new CommandArgument(0, text));
        if (name.length == 2) {
            parsed.addSubCommand(name[1]);
        }
        return parsed.build();
    }

    /** Returns the text that was parsed. */
    static String text(ParsedInput parsed) {
        return parsed.arguments().get(0).value();
    }
}
