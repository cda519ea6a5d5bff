package dev.onrecord.shell.console.completion;

import dev.onrecord.report.VisibleText;
import dev.onrecord.shell.grammar.Draft;
import dev.onrecord.shell.grammar.Openness;
import dev.onrecord.shell.grammar.Quoting;
import java.util.List;

/**
 * How a value is written in place of a word that has been begun: in the quotes that are open, and else in quotes only
 * where it needs them.
 *
 * @param openness which quote is open at the cursor
 * @param begun the written word up to the cursor, quotes included
 * @param typed what that reads as
 */
record CompletedWord(Openness openness, String begun, String typed) {

    private static final String SPECIAL = " \t\n\\'\"#";

    /** Returns the whole word. */
    String whole(String value, boolean isOption) {
        var prefix = isOption && value.indexOf('=') > 0 ? value.substring(0, value.indexOf('=') + 1) : "";
        var rest = value.substring(prefix.length());
        return switch (openness) {
            case OPEN_SINGLE_QUOTE -> rest.contains("'") ? prefix + Quoting.quote(rest) : prefix + "'" + rest + "'";
            case OPEN_DOUBLE_QUOTE -> prefix + '"' + inDoubleQuotes(rest) + '"';
            case COMPLETE, CONTINUED -> isOption ? Quoting.arguments(List.of(value)) : Quoting.quote(value);
        };
    }

    /** Returns the whole word without the quote that would end it: a folder, which goes on. */
    String unfinished(String value, boolean isOption) {
        return canLeadOnTo(value) ? begun + tail(value) : whole(value, isOption);
    }

    /** Returns what is begun, led on as far as the given beginning of all candidates. */
    String ledOn(String common) {
        return common.length() > typed.length() && canLeadOnTo(common) ? begun + tail(common) : begun;
    }

    /** Tells whether a value begins as typed, and an escape that has been begun does not swallow what is added. */
    private boolean canLeadOnTo(String value) {
        if (!value.startsWith(typed)) {
            return false;
        }
        var written = begun + tail(value);
        return Draft.of(written, written.length()).typed().equals(value);
    }

    private String tail(String value) {
        var tail = value.substring(typed.length());
        return switch (openness) {
            case OPEN_SINGLE_QUOTE -> tail;
            case OPEN_DOUBLE_QUOTE -> inDoubleQuotes(tail);
            case COMPLETE, CONTINUED -> escaped(tail);
        };
    }

    private static String inDoubleQuotes(String text) {
        return VisibleText.forTerminal(text.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (char unit : text.toCharArray()) {
            if (SPECIAL.indexOf(unit) >= 0) {
                escaped.append('\\');
            }
            escaped.append(unit);
        }
        return escaped.toString();
    }
}
