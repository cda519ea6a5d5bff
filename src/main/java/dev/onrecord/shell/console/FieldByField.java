package dev.onrecord.shell.console;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.shell.command.Form;
import dev.onrecord.shell.command.claims.AddCommand;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.CommandText;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for what a command takes, value by value, and makes an ordinary command of the answers. */
final class FieldByField {

    private static final String BACK = "<";

    private final Catalogue catalogue;
    private final Desk desk;
    private final LineReaders keys;
    private final TerminalOutput output;

    FieldByField(Catalogue catalogue, Desk desk, LineReaders keys, TerminalOutput output) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.keys = keys;
        this.output = output;
    }

    /** Returns the command as it was typed, or with what was answered; empty where the answers were broken off. */
    Optional<CommandText> filledIn(CommandText typed) {
        if (!typed.text().strip().equals(AddCommand.NAME)) {
            return Optional.of(typed);
        }
        return fill(Form.whole(signature(AddCommand.NAME))).map(this::shown);
    }

    /** Shows a command as if it had been typed. */
    CommandText shown(String line) {
        output.note(line);
        keys.history().add(line);
        return new CommandText(line, 1);
    }

    /** Returns the command that the answers make; empty where they are broken off. */
    Optional<String> fill(Form form) {
        output.note("Enter leaves a field out, < goes back, Ctrl-C drops the command");
        var signature = signature(form.command());
        var answers = new HashMap<String, List<String>>();
        Deque<String> answered = new ArrayDeque<>();
        for (var field = form.next(answers); field.isPresent(); field = form.next(answers)) {
            var given = answers(new Asked(
                    parameter(signature, field.get().name()), field.get().standard()));
            if (given.isEmpty()) {
                return Optional.empty();
            }
            if (!given.get().contains(BACK)) {
                answers.put(field.get().name(), given.get());
                answered.push(field.get().name());
            } else if (!answered.isEmpty()) {
                answers.remove(answered.pop());
            }
        }
        answers.putAll(form.given());
        return Optional.of(line(signature, answers));
    }

    private Signature signature(String command) {
        return catalogue.named(command).orElseThrow();
    }

    private static Parameter<?> parameter(Signature signature, String name) {
        return signature.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Asks for a field, again and again where it can have several values; empty where the answers are broken off. */
    private Optional<List<String>> answers(Asked field) {
        var answers = new ArrayList<String>();
        while (true) {
            var answer = keys.answer(prompt(field, answers.size()), field.type());
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            if (answer.get().strip().equals(BACK)) {
                return Optional.of(List.of(BACK));
            }
            var value = answer.get().isBlank() ? field.standardFor(answers) : answer.get();
            if (value != null && isAccepted(field, value)) {
                answers.add(value);
            }
            if (field.isDone(answers, value == null)) {
                return Optional.of(answers);
            }
            if (value == null) {
                output.note("the " + field.parameter().name().toLowerCase(Locale.ROOT) + " cannot be left out");
            }
        }
    }

    private boolean isAccepted(Asked field, String answer) {
        if (Quoting.isPlaceholder(answer.strip())) {
            output.note(answer.strip() + " stands for words of your own");
            return false;
        }
        try {
            field.type().parse(answer, desk.clock());
            return true;
        } catch (InvalidInputException wrong) {
            output.note(wrong.getMessage()
                    + wrong.suggestion().map(word -> "; " + word + "?").orElse("")
                    + wrong.hint().map(hint -> "; " + hint).orElse(""));
            return false;
        }
    }

    private String prompt(Asked field, int given) {
        var name = field.parameter().name().toLowerCase(Locale.ROOT);
        var standard = name.equals("story")
                ? desk.memory().story()
                : Optional.ofNullable(given == 0 ? field.standard() : null);
        var words = given == 0 ? field.parameter().description() : "one more, or Enter";
        return name + " (" + words + ")"
                + standard.map(value -> " [" + output.screen().inLine(value) + "]")
                        .orElse("") + " > ";
    }

    private static String line(Signature signature, Map<String, List<String>> answers) {
        var line = new StringBuilder(signature.name());
        for (Parameter<?> parameter : signature.parameters()) {
            var name = parameter instanceof Option<?> ? " " + parameter.written() : "";
            answers.getOrDefault(parameter.name(), List.of())
                    .forEach(value -> line.append(name).append(' ').append(Quoting.quote(value)));
        }
        return line.toString();
    }

    /**
     * What is asked for.
     *
     * @param standard what an empty answer means; null for nothing
     */
    private record Asked(Parameter<?> parameter, @Nullable String standard) {

        ValueType<?> type() {
            return parameter instanceof Argument<?> argument ? argument.type() : ((Option<?>) parameter).type();
        }

        @Nullable
        String standardFor(List<String> answers) {
            return parameter.isRequired() && answers.isEmpty() ? standard : null;
        }

        boolean isDone(List<String> answers, boolean wasEmpty) {
            return wasEmpty
                    ? !(parameter.isRequired() && answers.isEmpty())
                    : !parameter.isRepeatable() && !answers.isEmpty();
        }
    }
}
