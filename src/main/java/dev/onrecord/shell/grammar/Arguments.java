package dev.onrecord.shell.grammar;

import dev.onrecord.domain.OnRecordException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.ParsedInput;

/**
 * What was given to a command, by parameter; every value has been read. To Spring Shell it is the list of the words after
 * the name of the command.
 */
public final class Arguments extends AbstractList<CommandArgument> {

    private final Signature signature;
    private final List<Word> words;
    private final Map<Parameter<?>, List<Given>> given;
    private final boolean helpWanted;

    Arguments(Signature signature, List<Word> words, Map<Parameter<?>, List<Given>> given, boolean helpWanted) {
        this.signature = signature;
        this.words = List.copyOf(words);
        this.given = new HashMap<>(given);
        this.helpWanted = helpWanted;
    }

    /** Returns what {@link LineParser} read. */
    public static Arguments of(ParsedInput input) {
        return (Arguments) input.arguments();
    }

    /** Returns what the command is called and takes. */
    public Signature signature() {
        return signature;
    }

    /** Returns whether the command can change the record, as it was called. */
    public boolean changesRecord() {
        return signature.changesRecord() && !helpWanted;
    }

    @Override
    public CommandArgument get(int index) {
        return new CommandArgument(index, words.get(index).text());
    }

    @Override
    public int size() {
        return words.size();
    }

    /** Returns whether {@code --help} was given; then there is nothing else to ask for. */
    public boolean helpWanted() {
        return helpWanted;
    }

    /** Returns the value of a parameter that is required and has one value. */
    public <T> T get(Parameter<T> parameter) {
        return find(parameter).orElseThrow(() -> new IllegalArgumentException(parameter.written() + " was not given"));
    }

    /** Returns the value of a parameter that has one value; for a flag, whether it or its opposite was given. */
    public <T> Optional<T> find(Parameter<T> parameter) {
        if (parameter.isRepeatable()) {
            throw new IllegalArgumentException(parameter.written() + " can have several values");
        }
        return all(parameter).stream().findFirst();
    }

    /** Returns the values of a parameter in the order in which they were given. */
    @SuppressWarnings("unchecked") // the binder keeps under a parameter only what its own type has read
    public <T> List<T> all(Parameter<T> parameter) {
        return given(parameter).stream().map(value -> (T) value.value()).toList();
    }

    /**
     * Returns what the value of a required parameter stands for.
     *
     * @param meaning looks it up; where it fails, the failure points at the word
     */
    public <T, R> R get(Parameter<T> parameter, Function<T, R> meaning) {
        return find(parameter, meaning)
                .orElseThrow(() -> new IllegalArgumentException(parameter.written() + " was not given"));
    }

    /** Returns what the value of a parameter stands for; a failure to look it up points at the word. */
    public <T, R> Optional<R> find(Parameter<T> parameter, Function<T, R> meaning) {
        return all(parameter, meaning).stream().findFirst();
    }

    /** Returns what the values of a parameter stand for; a failure to look one up points at its word. */
    @SuppressWarnings("unchecked") // as in all
    public <T, R> List<R> all(Parameter<T> parameter, Function<T, R> meaning) {
        var meant = new ArrayList<R>();
        for (Given value : given(parameter)) {
            try {
                meant.add(meaning.apply((T) value.value()));
            } catch (OnRecordException unknown) {
                throw value.word() == null
                        ? unknown
                        : unknown.at(value.word().spanOf(unknown.offending().orElse("")));
            }
        }
        return meant;
    }

    /** Tells whether the command takes a parameter. */
    public boolean takes(Parameter<?> parameter) {
        return signature.parameters().stream().anyMatch(taken -> taken == parameter);
    }

    /** Returns whether a flag was given, and not its opposite. */
    public boolean has(Parameter<Boolean> flag) {
        return find(flag).orElse(false);
    }

    /** Returns the values of a parameter with the words that they came from, in the order in which they were given. */
    public List<Given> given(Parameter<?> parameter) {
        if (!takes(parameter)) {
            throw new IllegalArgumentException(signature.name() + " does not take " + parameter.written());
        }
        return given.getOrDefault(parameter, List.of());
    }

    /** Returns all words after the name of the command. */
    public List<Word> words() {
        return words;
    }

    /**
     * A value that a parameter has.
     *
     * @param word the word that it came from; null where it is what the parameter means when it is left out
     */
    public record Given(Object value, @Nullable Word word) {}
}
