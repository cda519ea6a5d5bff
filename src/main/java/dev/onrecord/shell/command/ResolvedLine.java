package dev.onrecord.shell.command;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.shell.desk.ClaimFinder;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Arguments.Given;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Writes a command so that it means the same later: dates such as {@code yesterday} and those that were left out,
 * {@code @last} and paths beside a command file are resolved. It is the one place where that is done, for the line that
 * is recorded and for the line of a script that records it again.
 */
public final class ResolvedLine {

    private final Arguments arguments;
    private final Desk desk;
    private final Supplier<Optional<ClaimId>> last;
    private final Style style;

    private ResolvedLine(Arguments arguments, Desk desk, Supplier<Optional<ClaimId>> last, Style style) {
        this.arguments = arguments;
        this.desk = desk;
        this.last = last;
        this.style = style;
    }

    /** Returns the line that is recorded of a command that is being given. */
    static String recorded(Arguments arguments, Desk desk) {
        var style = new Style(Quoting::recorded, Quoting::recorded);
        return new ResolvedLine(arguments, desk, desk.memory()::last, style).text(List.of());
    }

    /**
     * Returns a line for a script that does what a recorded command did.
     *
     * @param arguments read by the clock of the moment at which it was recorded
     * @param last the claim that {@code @last} was, where older lines still say so
     * @param story the story that was in use, where the line has to name it
     */
    public static String scripted(
            Arguments arguments, Desk desk, Supplier<Optional<ClaimId>> last, Optional<String> story) {
        var named = story.flatMap(name -> arguments
                .signature()
                .option("story")
                .filter(option -> arguments.given(option).isEmpty())
                .map(option -> option.written() + " " + Quoting.quote(name)));
        return new ResolvedLine(arguments, desk, last, new Style(Quoting::word, Quoting::quote))
                .text(named.stream().toList());
    }

    /** Returns the line with some more options. */
    private String text(List<String> more) {
        var resolved = new HashMap<Word, String>();
        var leftOut = new ArrayList<>(more);
        for (Parameter<?> parameter : arguments.signature().parameters()) {
            resolve(parameter, resolved, leftOut);
        }
        var line = new ArrayList<>(List.of(arguments.signature().name()));
        for (Word word : arguments.words()) {
            if (word.endsOptions()) {
                line.addAll(leftOut);
                leftOut.clear();
            }
            line.add(written(word, resolved));
        }
        line.addAll(leftOut);
        return String.join(" ", line);
    }

    private String written(Word word, Map<Word, String> resolved) {
        var value = resolved.get(word);
        if (value == null) {
            return style.word().apply(word);
        }
        var option = word.isOption() ? word.text().substring(0, word.text().indexOf('=') + 1) : "";
        return option + style.value().apply(value);
    }

    private void resolve(Parameter<?> parameter, Map<Word, String> resolved, List<String> leftOut) {
        var given = arguments.given(parameter);
        var claims = claimsAmong(parameter, given);
        for (int i = 0; i < given.size(); i++) {
            var word = given.get(i).word();
            var value = i < claims
                    ? ClaimSelector.of((String) given.get(i).value())
                    : given.get(i).value();
            if (word != null) {
                lasting(value).ifPresent(text -> resolved.put(word, text));
            } else {
                lasting(value)
                        .ifPresent(text -> leftOut.add(
                                parameter.written() + " " + style.value().apply(text)));
            }
        }
    }

    /** Returns how many of the values are claims although their type does not say so. */
    private int claimsAmong(Parameter<?> parameter, List<Given> given) {
        var isMixed = parameter instanceof Parameter.Argument<?> argument
                && argument.type().completes() == Completes.CLAIM_THEN_TAG;
        return isMixed
                ? new ClaimFinder(desk)
                        .claimsBefore(given.stream()
                                .map(Given::value)
                                .map(String.class::cast)
                                .toList())
                : 0;
    }

    /** Returns a value as it means the same later; empty where it does so as it was typed. */
    private Optional<String> lasting(Object value) {
        if (value instanceof PartialDate date) {
            return Optional.of(date.text());
        } else if (value instanceof Path path) {
            return Optional.of(desk.memory().locate(path).toString());
        }
        return value instanceof ClaimSelector selector && selector.hasLast()
                ? last.get().map(selector::withLastAs)
                : Optional.empty();
    }

    /** How words and resolved values are written. */
    private record Style(Function<Word, String> word, UnaryOperator<String> value) {}
}
