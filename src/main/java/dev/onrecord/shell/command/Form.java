package dev.onrecord.shell.command;

import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Signature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The questions that make up a command.
 *
 * @param command the name of the command
 * @param given the values known already, by parameter
 * @param fields the questions, in order
 */
public record Form(String command, Map<String, List<String>> given, List<Field> fields) {

    /** Copies the collections. */
    public Form {
        given = Map.copyOf(given);
        fields = List.copyOf(fields);
    }

    /** Returns the form that asks for every value that a command records. */
    public static Form whole(Signature signature) {
        return new Form(
                signature.name(),
                Map.of(),
                signature.parameters().stream()
                        .filter(parameter ->
                                !(parameter instanceof Parameter.Flag) && parameter != ChangingCommand.FORMAT)
                        .map(parameter -> Field.of(parameter.name()))
                        .toList());
    }

    /** Returns the first field that applies and has no answer yet. */
    public Optional<Field> next(Map<String, List<String>> answers) {
        return fields.stream()
                .filter(field -> !answers.containsKey(field.name()))
                .filter(field -> field.applies().test(answers))
                .findFirst();
    }

    /**
     * One question.
     *
     * @param name the name of a parameter of the command
     * @param standard what an empty answer means; null for nothing
     * @param applies tells from the answers so far whether it is asked
     */
    public record Field(String name, @Nullable String standard, Predicate<Map<String, List<String>>> applies) {

        /** Returns a question that is always asked. */
        public static Field of(String name) {
            return new Field(name, null, answers -> true);
        }

        /** Returns the same question with a default. */
        public Field standard(@Nullable String value) {
            return new Field(name, value, applies);
        }

        /** Returns the same question, asked only if another one was answered with one of the given words. */
        public Field onlyIf(String other, List<String> words) {
            return new Field(name, standard, answers -> answersAnyOf(words, answers.getOrDefault(other, List.of())));
        }

        /** Returns the same question, asked unless another one was answered with one of the given words. */
        public Field unless(String other, List<String> words) {
            return new Field(name, standard, answers -> !answersAnyOf(words, answers.getOrDefault(other, List.of())));
        }

        private static boolean answersAnyOf(List<String> words, List<String> answers) {
            return answers.stream().anyMatch(answer -> words.stream().anyMatch(answer::equalsIgnoreCase));
        }
    }
}
