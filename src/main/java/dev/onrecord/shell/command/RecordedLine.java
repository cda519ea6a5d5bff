package dev.onrecord.shell.command;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a command as it is recorded, so that it means the same later: its words quoted anew, and dates such as
 * {@code yesterday}, {@code @last} and paths beside a command file resolved.
 */
final class RecordedLine {

    private RecordedLine() {}

    static String of(Arguments arguments, Desk desk) {
        var resolved = resolved(arguments, desk);
        var line = new ArrayList<String>();
        line.add(arguments.signature().name());
        for (Word word : arguments.words()) {
            var value = resolved.get(word);
            if (value == null) {
                line.add(Quoting.recorded(word));
            } else {
                var option =
                        word.isOption() ? word.text().substring(0, word.text().indexOf('=') + 1) : "";
                line.add(option + value);
            }
        }
        return String.join(" ", line);
    }

    private static Map<Word, String> resolved(Arguments arguments, Desk desk) {
        var resolved = new HashMap<Word, String>();
        for (Parameter<?> parameter : arguments.signature().parameters()) {
            var values = arguments.all(parameter);
            var words = arguments.wordsOf(parameter);
            for (int i = 0; i < values.size(); i++) {
                var word = words.get(i);
                written(parameter, values.get(i), desk).ifPresent(text -> resolved.put(word, text));
            }
        }
        return resolved;
    }

    /** Returns how a value is written where that is not how it was typed. */
    private static Optional<String> written(Parameter<?> parameter, Object value, Desk desk) {
        if (value instanceof PartialDate date) {
            return Optional.of(date.text());
        } else if (value instanceof Path path) {
            return Optional.of(Quoting.recorded(desk.memory().locate(path).toString()));
        } else if (value instanceof ClaimSelector selector) {
            return desk.memory().last().flatMap(selector::withoutLast);
        }
        return value instanceof String text && namesNoClaim(parameter) && looksLikeAName(text)
                ? Optional.of('"' + text + '"')
                : Optional.empty();
    }

    private static boolean namesNoClaim(Parameter<?> parameter) {
        return !(parameter instanceof Parameter.Argument<?> argument
                && argument.type().completes() == Completes.CLAIM);
    }

    /** A text that reads like the number of a claim or an entry is quoted, so that it is never taken for one. */
    private static boolean looksLikeAName(String text) {
        return EntryId.find(text).isPresent() || ClaimSelector.findByForm(text).isPresent();
    }
}
