package dev.onrecord.shell.grammar;

import dev.onrecord.domain.English;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.OtherTerms;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a word of a command becomes a value.
 *
 * @param <T> what it becomes
 */
public final class ValueType<T> {

    private final String label;
    private final String expected;
    private final Completes completes;
    private final List<Choice> choices;
    private final Parser<T> parser;
    private final Map<String, String> elsewhere;

    private ValueType(
            String label,
            String expected,
            Completes completes,
            List<Choice> choices,
            Parser<T> parser,
            Map<String, String> elsewhere) {
        this.label = label;
        this.expected = expected;
        this.completes = completes;
        this.choices = List.copyOf(choices);
        this.parser = parser;
        this.elsewhere = Map.copyOf(elsewhere);
    }

    /**
     * Creates a type of one's own.
     *
     * @param label what usage lines call it, such as {@code DATE}
     * @param expected what it takes, in words such as "a date: 2017, 2025-02, today or -3d"
     */
    public static <T> ValueType<T> of(String label, String expected, Completes completes, Parser<T> parser) {
        return new ValueType<>(label, expected, completes, List.of(), parser, Map.of());
    }

    /** Returns the type of free text, which may be empty. */
    public static ValueType<String> text() {
        return of("TEXT", "text, in quotes if it has blanks", Completes.NONE, (text, clock) -> text);
    }

    /** Returns the type of a word that is taken as it is, but not empty. */
    public static ValueType<String> word(String label) {
        return of(label, "a word", Completes.NONE, (text, clock) -> {
            if (text.isEmpty()) {
                throw new InvalidInputException("empty " + label, null, null, "expected a word");
            }
            return text;
        });
    }

    /** Returns the type of whole numbers from {@code min} to {@code max}, both allowed. */
    public static ValueType<Integer> integer(String label, int min, int max) {
        String upTo = max == Integer.MAX_VALUE ? min + " or more" : "from " + min + " to " + max;
        String expected = "a whole number, " + upTo;
        return of(label, expected, Completes.NONE, (text, clock) -> {
            int number = whole(text, expected);
            if (number < min || number > max) {
                throw new InvalidInputException("out of range: " + text, text, null, "expected " + expected);
            }
            return number;
        });
    }

    private static int whole(String text, String expected) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidInputException("not a whole number: " + text, text, null, "expected " + expected);
        }
    }

    /**
     * Returns the type of a closed set, read in any case.
     *
     * @param what one of the set, with its article: "a confidence level"
     * @param name the published name of a constant, such as {@code partly-verified}
     * @param description what completion and help say of a constant
     */
    public static <E extends Enum<E>> ValueType<E> choice(
            String label, String what, Class<E> type, Function<E, String> name, Function<E, String> description) {
        List<E> constants = List.of(type.getEnumConstants());
        List<Choice> choices = constants.stream()
                .map(constant -> new Choice(name.apply(constant), description.apply(constant)))
                .toList();
        List<String> names = choices.stream().map(Choice::value).toList();
        Parser<E> parser = (text, clock) -> constants.stream()
                .filter(constant -> name.apply(constant).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> notChosen(what, text, type, names));
        return new ValueType<>(label, English.alternatives(names), Completes.CHOICE, choices, parser, Map.of());
    }

    /** Returns the type of one or several words of a closed set, parted by commas, each like {@link #choice}. */
    public static <E extends Enum<E>> ValueType<Set<E>> choices(
            String label, String what, Class<E> type, Function<E, String> name, Function<E, String> description) {
        var one = choice(label, what, type, name, description);
        Parser<Set<E>> parser = (text, clock) -> {
            var some = EnumSet.noneOf(type);
            for (String word : text.split(",", -1)) {
                some.add(one.parse(word.strip(), clock));
            }
            return some;
        };
        return new ValueType<>(
                label, one.expected() + ", parted by commas", one.completes, one.choices, parser, Map.of());
    }

    private static InvalidInputException notChosen(String what, String text, Class<?> type, List<String> names) {
        String nearest = OtherTerms.meant(type, text, names).orElse(null);
        return new InvalidInputException(
                "not " + what + ": " + text, text, nearest, "expected " + English.alternatives(names));
    }

    /**
     * Returns this type with words that are no value of it because another command does what they ask for.
     *
     * @param line the line of that command, in which the names of arguments stand for what was typed in their places
     * @param words in lower case, with hyphens
     */
    public ValueType<T> elsewhere(CommandLine line, String... words) {
        var all = new HashMap<>(elsewhere);
        for (String word : words) {
            all.put(word, line.toString());
        }
        return new ValueType<>(label, expected, completes, choices, parser, all);
    }

    /** Returns the line of the command that does what a word asks for; empty where this one would, or none does. */
    Optional<String> elsewhere(String text) {
        return Optional.ofNullable(
                elsewhere.get(text.strip().toLowerCase(Locale.ROOT).replace(' ', '-')));
    }

    /** Returns what usage lines call a value of this type, such as {@code LEVEL}. */
    public String label() {
        return label;
    }

    /** Returns in words what is accepted. */
    public String expected() {
        return expected;
    }

    /** Returns what the word names. */
    public Completes completes() {
        return completes;
    }

    /** Returns all that is accepted, in its order; empty where that is without end. */
    public List<Choice> choices() {
        return choices;
    }

    /**
     * Returns the value that a text stands for.
     *
     * @param clock the clock that dates such as {@code yesterday} are read by
     * @throws InvalidInputException when it stands for none
     */
    public T parse(String text, Clock clock) {
        return parser.parse(text, clock);
    }

    /**
     * Turns a text into a value or throws an {@link InvalidInputException}.
     *
     * @param <T> the value
     */
    @FunctionalInterface
    public interface Parser<T> {

        /** Returns the value that a text stands for. */
        T parse(String text, Clock clock);
    }

    /** One of the values of a closed set, with what it means. */
    public record Choice(String value, String description) {}
}
