package dev.onrecord.shell.command;

import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Signature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to make up a command.
 *
 * @param command the name of the command
 * @param given the values that it has already, by the names of its parameters
 * @param fields what is asked, in this order
 */
public record Form(String command, Map<String, List<String>> given, List<Field> fields) {

    /** Copies the collections. */
    public Form {
        given = Map.copyOf(given);
        fields = List.copyOf(fields);
    }

    /** Returns the form that asks for everything that a command takes by a value. */
    public static Form whole(Signature signature) {
        return new Form(
                signature.name(),
                Map.of(),
                signature.parameters().stream()
                        .filter(parameter -> !(parameter instanceof Parameter.Flag))
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
     * One thing that is asked.
     *
     * @param name the name of a parameter of the command
     * @param standard what an empty answer means where the command cannot go without one; null for nothing
     * @param applies whether it is asked, given the answers so far
     */
    public record Field(String name, @Nullable String standard, Predicate<Map<String, List<String>>> applies) {

        /** Returns a field that is always asked. */
        public static Field of(String name) {
            return new Field(name, null, answers -> true);
        }

        /** Returns the same field with what an empty answer means. */
        public Field standard(@Nullable String value) {
            return new Field(name, value, applies);
        }

        /** Returns the same field, asked only where another one was answered with one of the given words, or not. */
        public Field where(String other, boolean wanted, List<String> words) {
            return new Field(
                    name,
                    standard,
                    answers -> wanted
                            == answers.getOrDefault(other, List.of()).stream()
                                    .anyMatch(answer -> words.stream().anyMatch(answer::equalsIgnoreCase)));
        }
    }
}
