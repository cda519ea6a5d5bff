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
import org.jspecify.annotations.Nullable;

/** Words the errors of a command line that does not fit a signature. */
final class Misuse {

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

    UsageException wrongValue(UnreadValue<?> value, InvalidInputException cause) {
        String hint = cause.hint().orElse("expected " + value.type().expected());
        Span span = value.span(cause.offending().orElse(""));
        return failure(cause.getMessage(), span, cause.suggestion().orElse(null), hint);
    }

    private UsageException failure(String message, Span span, @Nullable String suggestion, @Nullable String hint) {
        return new UsageException(message, span, suggestion, hint, signature.usage());
    }
}
