package dev.onrecord.shell.console;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.CommandText;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks for what {@code add} takes where nothing was given to it, and makes an ordinary command of the answers. */
final class FieldByField {

    private static final String COMMAND = "add";
    private static final String BACK = "<";

    private final Catalogue catalogue;
    private final Desk desk;
    private final Keys keys;
    private final TerminalOutput output;

    FieldByField(Catalogue catalogue, Desk desk, Keys keys, TerminalOutput output) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.keys = keys;
        this.output = output;
    }

    /** Returns the command as it was typed, or with what was answered; empty where the answers were broken off. */
    Optional<CommandText> filledIn(CommandText typed) {
        if (!typed.text().strip().equals(COMMAND)) {
            return Optional.of(typed);
        }
        output.note("Enter leaves a field out, < goes back, Ctrl-C drops the claim");
        return catalogue.named(COMMAND).flatMap(this::answers).map(this::shown);
    }

    private CommandText shown(String line) {
        output.note(line);
        keys.history().add(line);
        return new CommandText(line, 1);
    }

    private Optional<String> answers(Signature signature) {
        var fields = fields(signature);
        var answers = new ArrayList<List<String>>();
        while (answers.size() < fields.size()) {
            var given = answers(fields.get(answers.size()));
            if (given.isEmpty()) {
                return Optional.empty();
            }
            if (!given.get().contains(BACK)) {
                answers.add(given.get());
            } else if (!answers.isEmpty()) {
                answers.remove(answers.size() - 1);
            }
        }
        return Optional.of(line(fields, answers));
    }

    private static List<Field> fields(Signature signature) {
        var fields = new ArrayList<Field>();
        for (Parameter<?> parameter : signature.parameters()) {
            if (parameter instanceof Argument<?> argument) {
                fields.add(new Field(argument, argument.type()));
            } else if (parameter instanceof Option<?> option) {
                fields.add(new Field(option, option.type()));
            }
        }
        return fields;
    }

    /** Asks for a field, again and again where it can have several values; empty where the answers are broken off. */
    private Optional<List<String>> answers(Field field) {
        var answers = new ArrayList<String>();
        while (true) {
            var answer = keys.answer(prompt(field, answers.size()), field.type());
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            if (answer.get().strip().equals(BACK)) {
                return Optional.of(List.of(BACK));
            }
            if (!answer.get().isBlank() && isAccepted(field, answer.get())) {
                answers.add(answer.get());
            }
            var isDone = answer.get().isBlank() ? !field.isMissing(answers) : field.isFull(answers);
            if (isDone) {
                return Optional.of(answers);
            }
        }
    }

    private boolean isAccepted(Field field, String answer) {
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

    private String prompt(Field field, int given) {
        var name = field.parameter().name().toLowerCase(Locale.ROOT);
        var standard = name.equals("story")
                ? desk.story().map(story -> " [" + story + "]").orElse("")
                : "";
        var words = given == 0 ? field.parameter().description() : "one more, or Enter";
        return name + " (" + words + ")" + standard + " > ";
    }

    private static String line(List<Field> fields, List<List<String>> answers) {
        var line = new StringBuilder(COMMAND);
        for (int i = 0; i < fields.size(); i++) {
            var parameter = fields.get(i).parameter();
            var name = parameter instanceof Option<?> ? " " + parameter.written() : "";
            answers.get(i).forEach(value -> line.append(name).append(' ').append(Quoting.quote(value)));
        }
        return line.toString();
    }

    /**
     * What is asked for.
     *
     * @param type how an answer becomes a value
     */
    private record Field(Parameter<?> parameter, ValueType<?> type) {

        boolean isMissing(List<String> answers) {
            return parameter.isRequired() && answers.isEmpty();
        }

        boolean isFull(List<String> answers) {
            return !parameter.isRepeatable() && !answers.isEmpty();
        }
    }
}
