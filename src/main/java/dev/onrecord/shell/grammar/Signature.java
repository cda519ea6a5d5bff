package dev.onrecord.shell.grammar;

import dev.onrecord.shell.grammar.Parameter.Argument;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a command is called, what it takes and what help says of it; {@code --help} is taken by every command.
 *
 * @param name one or two words: {@code rate}, {@code store check}
 * @param group where help lists it
 * @param summary a sentence for help
 * @param parameters what it takes; arguments in the order of their places
 * @param examples whole commands that work
 * @param appendix what help says after all else, made when help is asked for; empty for nothing
 * @param changesRecord whether it can change the record, so that {@code undo} and {@code --dry-run} concern it
 */
public record Signature(
        String name,
        Group group,
        String summary,
        List<Parameter<?>> parameters,
        List<String> examples,
        Supplier<String> appendix,
        boolean changesRecord) {

    /** The name of the option that asks for help. */
    static final String HELP = "help";

    /** Creates a signature and checks that it can be read in one way only. */
    public Signature {
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
        check(name.matches("\\S+( \\S+)?"), name, "the name is one or two words");
        checkNames(name, parameters);
        checkPlaces(name, arguments(parameters));
    }

    private static void checkNames(String name, List<Parameter<?>> parameters) {
        Set<String> written = new HashSet<>(Set.of("--" + HELP));
        parameters.forEach(
                parameter -> check(written.add(parameter.written()), name, parameter.written() + " is taken"));
    }

    private static void checkPlaces(String name, List<Argument<?>> arguments) {
        boolean variadic = false;
        boolean optional = false;
        for (Argument<?> argument : arguments) {
            check(!(variadic && argument.isRepeatable()), name, "only one argument takes many words");
            check(!(variadic && !argument.isRequired()), name, "what follows many words cannot be left out");
            check(!(optional && argument.isRequired()), name, "what can be left out comes last");
            variadic |= argument.isRepeatable();
            optional |= !argument.isRequired();
        }
    }

    private static void check(boolean holds, String name, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(name + ": " + rule);
        }
    }

    /** Returns the signature of a command that takes nothing. */
    public static Signature of(String name, Group group, String summary) {
        return new Signature(name, group, summary, List.of(), List.of(), () -> "", false);
    }

    /** Returns this signature with more that the command takes. */
    public Signature takes(Parameter<?>... more) {
        return takes(List.of(more));
    }

    /** Returns this signature with more that the command takes. */
    public Signature takes(List<? extends Parameter<?>> more) {
        List<Parameter<?>> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Signature(name, group, summary, all, examples, appendix, changesRecord);
    }

    /** Returns this signature with one more example. */
    public Signature example(String line) {
        List<String> all = new ArrayList<>(examples);
        all.add(line);
        return new Signature(name, group, summary, parameters, all, appendix, changesRecord);
    }

    /** Returns this signature with more that help says at the end, under a heading of its own. */
    public Signature explained(Supplier<String> text) {
        return new Signature(name, group, summary, parameters, examples, text, changesRecord);
    }

    /** Returns this signature as one of a command that can change the record. */
    public Signature changing() {
        return new Signature(name, group, summary, parameters, examples, appendix, true);
    }

    /** Returns the usage line: {@code rate CLAIM… LEVEL --because TEXT}. */
    public String usage() {
        return Stream.concat(
                        Stream.of(name),
                        parameters.stream().map(Parameter::usage).distinct())
                .collect(Collectors.joining(" "));
    }

    /** Returns what stands by its place, in order. */
    public List<Argument<?>> arguments() {
        return arguments(parameters);
    }

    private static List<Argument<?>> arguments(List<Parameter<?>> parameters) {
        List<Argument<?>> arguments = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            if (parameter instanceof Argument<?> argument) {
                arguments.add(argument);
            }
        }
        return arguments;
    }

    /** Returns the option or flag of the given name, which has no dashes. */
    public Optional<Parameter<?>> option(String optionName) {
        String written = "--" + optionName;
        return parameters.stream()
                .filter(parameter -> parameter.written().equals(written))
                .findFirst();
    }

    /**
     * Reads what was given to the command.
     *
     * @param words the words after its name
     * @param clock the clock that dates such as {@code yesterday} are read by
     * @throws dev.onrecord.domain.UsageException when they do not fit
     */
    public Arguments bind(List<Word> words, Clock clock) {
        return bind(words, words.isEmpty() ? 0 : words.get(words.size() - 1).end(), clock);
    }

    /** Reads what was given to the command; what is missing is missing at {@code end}. */
    Arguments bind(List<Word> words, int end, Clock clock) {
        return new Binder(this, end, clock).bind(words);
    }
}
