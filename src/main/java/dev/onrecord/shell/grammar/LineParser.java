package dev.onrecord.shell.grammar;

import java.time.Clock;
import java.util.List;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Spring Shell's parser, by the one grammar. What it returns has {@link Arguments} for its arguments, options among them.
 *
 * @param clock what dates such as {@code yesterday} are told from
 */
public record LineParser(Catalogue catalogue, Clock clock) implements CommandParser {

    /**
     * Reads a line, once.
     *
     * @throws dev.onrecord.domain.UsageException where it is no command, or not one that can be understood
     */
    @Override
    public ParsedInput parse(String line) {
        var arguments = catalogue.find(WordReader.read(line)).bind(clock);
        return new ParsedInput(arguments.signature().name(), List.of(), List.of(), arguments);
    }
}
