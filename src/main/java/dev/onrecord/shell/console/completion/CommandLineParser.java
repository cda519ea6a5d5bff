package dev.onrecord.shell.console.completion;

import dev.onrecord.shell.grammar.Openness;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells JLine by the one grammar whether a text is a whole command, and where its words are. */
public final class CommandLineParser implements Parser {

    private final String continued;

    /** Creates a parser; with {@code unicode} a continued line is shown by a sign that is not ASCII. */
    public CommandLineParser(boolean unicode) {
        this.continued = unicode ? "… " : "... ";
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE) {
            refuseUnfinished(line);
        } else if (context == ParseContext.SECONDARY_PROMPT) {
            refuseUnfinished(line.endsWith("\n") ? line.substring(0, line.length() - 1) : line);
        }
        return DraftLine.of(line, cursor);
    }

    private void refuseUnfinished(String text) {
        var openness = Openness.of(text);
        if (openness != Openness.COMPLETE) {
            throw new EOFError(-1, -1, "the command goes on", missing(openness));
        }
    }

    /** Returns what the prompt of the next line says before its {@code >}. */
    private String missing(Openness openness) {
        return switch (openness) {
            case COMPLETE -> "";
            case OPEN_SINGLE_QUOTE -> "' open ";
            case OPEN_DOUBLE_QUOTE -> "\" open ";
            case CONTINUED -> continued;
        };
    }

    @Override
    public boolean isEscapeChar(char unit) {
        return false;
    }
}
