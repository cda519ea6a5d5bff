package dev.onrecord.shell.grammar;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.UsageException;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words the errors of a command line that does not fit a signature. */
final class Misuse {

    private static final Pattern LONG_DASH = Pattern.compile("[\u2010-\u2015\u2212]+-?");
    private static final String OPENING = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb";
    private static final String CLOSING = "\u201c\u201d\u2018\u2019\u00ab\u00bb";

    private final Signature signature;

    Misuse(Signature signature) {
        this.signature = signature;
    }

    UsageException unknown(TypedOption typed) {
        String nearest = NearestWord.of(typed.written(), optionsAsWritten()).orElse(null);
        return failure("unknown option " + typed.written(), typed.nameSpan(), nearest, null);
    }

    private List<String> optionsAsWritten() {
        List<String> written = new ArrayList<>(List.of("--" + Signature.HELP));
        for (Parameter<?> parameter : signature.parameters()) {
            if (!(parameter instanceof Argument)) {
                written.add(parameter.written());
            }
            if (parameter instanceof Flag flag) {
                written.add("--" + flag.opposite());
            }
        }
        return written;
    }

    UsageException valueMissing(Option<?> option, TypedOption typed) {
        String name = option.written();
        String hint = "a value that begins with dashes is written " + name + "=--x or " + name + " \"--x\"";
        return failure(name + " needs a value", typed.nameSpan(), null, hint);
    }

    UsageException valueUnwanted(TypedOption typed) {
        return failure(typed.written() + " takes no value", typed.valueSpan(), null, null);
    }

    UsageException givenTwice(Parameter<?> parameter, TypedOption typed) {
        return failure(parameter.written() + " is given twice", typed.nameSpan(), null, null);
    }

    UsageException missing(Parameter<?> parameter, ValueType<?> type, int end) {
        String choices = type.choices().isEmpty() ? "" : " (" + type.expected() + ")";
        String hint = parameter.form() + ": " + parameter.description() + choices;
        return failure("missing " + parameter.written(), new Span(end, end), null, hint);
    }

    UsageException surplus(Word first, int count) {
        String message = count == 1 ? "one word too many: " : count + " words too many, from: ";
        String hint = first.text().startsWith("-") && !first.literal()
                ? "options begin with two dashes"
                : "a text of several words goes in quotes";
        return failure(message + first.text(), first.span(), null, hint);
    }

    UsageException placeholder(UnreadValue<?> value) {
        String hint = value.parameter().form() + ": " + value.parameter().description()
                + "; the sign itself is written \"\\u2026\"";
        return failure("… stands for words of your own", value.span(""), null, hint);
    }

    UsageException wrongValue(UnreadValue<?> value, List<UnreadValue<?>> all, InvalidInputException cause) {
        Span span = value.span(cause.offending().orElse(""));
        String other = value.type().elsewhere(value.text()).orElse(null);
        if (other != null) {
            return failure(cause.getMessage(), span, null, filledIn(other, all));
        }
        String hint = cause.hint().orElse("expected " + value.type().expected());
        return failure(cause.getMessage(), span, cause.suggestion().orElse(null), hint);
    }

    /** Returns a line of another command with what was typed in the places of the arguments that it names. */
    private String filledIn(String line, List<UnreadValue<?>> all) {
        String filled = line;
        for (Argument<?> argument : signature.arguments()) {
            String typed = all.stream()
                    .filter(given -> given.parameter() == argument)
                    .map(given -> Quoting.quote(given.text()))
                    .collect(Collectors.joining(" "));
            filled = filled.replace(" " + argument.name() + " ", " " + typed + " ");
        }
        return filled;
    }

    /**
     * Refuses the quotes and dashes of print where those of a keyboard are meant: a curly quote that several words stand in, and a
     * long dash before the name of an option.
     */
    void refuseTypography(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.bare() > 0 && LONG_DASH.matcher(word.text()).lookingAt()) {
                refuseLongDash(word);
            }
            if (word.bare() > 0 && OPENING.indexOf(word.text().charAt(0)) >= 0) {
                refuseCurlyQuote(words.subList(i, words.size()));
            }
        }
    }

    private void refuseLongDash(Word word) {
        String meant = "--" + LONG_DASH.matcher(word.text()).replaceFirst("");
        if (optionsAsWritten().contains(meant.split("=", 2)[0])) {
            String message = word.text().charAt(0) + " is a long dash; an option begins with two hyphens";
            throw failure(message, word.span(), meant, null);
        }
    }

    private void refuseCurlyQuote(List<Word> from) {
        for (int last = 1; last < from.size(); last++) {
            String text = from.get(last).text();
            if (from.get(last).isOption()) {
                return;
            }
            if (!text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0) {
                String joined =
                        from.subList(0, last + 1).stream().map(Word::text).collect(Collectors.joining(" "));
                Span span = new Span(from.get(0).start(), from.get(last).end());
                String message = joined.charAt(0) + " is a curly quote; text is quoted by straight ones: \" or '";
                throw failure(message, span, joined.substring(1, joined.length() - 1), null);
            }
        }
    }

    private UsageException failure(String message, Span span, @Nullable String suggestion, @Nullable String hint) {
        return new UsageException(message, span, suggestion, hint, signature.usage());
    }
}
