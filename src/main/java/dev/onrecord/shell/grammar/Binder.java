package dev.onrecord.shell.grammar;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.shell.grammar.Arguments.Given;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fits words to a signature, once.
 *
 * <p>What cannot be placed is told before a value that cannot be read, and values in the order of their words: a word
 * in the wrong place would only be misread.
 */
final class Binder {

    private final Signature signature;
    private final int end;
    private final Clock clock;
    private final Misuse misuse;
    private final Deque<Word> places = new ArrayDeque<>();
    private final Set<Parameter<?>> seen = new HashSet<>();
    private final List<UnreadValue<?>> unread = new ArrayList<>();
    private final Map<Parameter<?>, List<Given>> given = new HashMap<>();
    private boolean helpWanted;

    Binder(Signature signature, int end, Clock clock) {
        this.signature = signature;
        this.end = end;
        this.clock = clock;
        this.misuse = new Misuse(signature);
    }

    Arguments bind(List<Word> words) {
        takeOptions(new ArrayDeque<>(words));
        if (helpWanted) {
            return new Arguments(signature, words, Map.of(), true);
        }
        misuse.refuseTypography(words);
        takePlaces();
        readValues();
        fillOptions();
        return new Arguments(signature, words, given, false);
    }

    private void takeOptions(Deque<Word> words) {
        while (!words.isEmpty()) {
            Word word = words.remove();
            if (!word.isOption()) {
                places.add(word);
            } else if (!word.endsOptions()) {
                takeOption(new TypedOption(word), words);
            }
        }
    }

    private void takeOption(TypedOption typed, Deque<Word> rest) {
        Parameter<?> declared = signature.option(typed.name()).orElse(null);
        if (declared instanceof Option<?> option) {
            takeValue(option, typed, rest);
        } else if (declared instanceof Flag flag) {
            takeFlag(flag, true, typed);
        } else if (typed.name().equals(Signature.HELP)) {
            refuseValue(typed);
            helpWanted = true;
        } else {
            takeFlag(flagDenied(typed), false, typed);
        }
    }

    private Flag flagDenied(TypedOption typed) {
        return signature.parameters().stream()
                .filter(Flag.class::isInstance)
                .map(Flag.class::cast)
                .filter(flag -> flag.opposite().equals(typed.name()))
                .findFirst()
                .orElseThrow(() -> misuse.unknown(typed));
    }

    private <T> void takeValue(Option<T> option, TypedOption typed, Deque<Word> rest) {
        refuseSecond(option, typed);
        if (typed.hasValue()) {
            unread.add(new UnreadValue<>(option, option.type(), typed.word(), typed.valueStart()));
            return;
        }
        Word value = Optional.ofNullable(rest.poll())
                .filter(word -> !word.isOption())
                .orElseThrow(() -> misuse.valueMissing(option, typed));
        unread.add(new UnreadValue<>(option, option.type(), value, 0));
    }

    private void takeFlag(Flag flag, boolean value, TypedOption typed) {
        refuseSecond(flag, typed);
        refuseValue(typed);
        given.put(flag, List.of(new Given(value, typed.word())));
    }

    private void refuseSecond(Parameter<?> parameter, TypedOption typed) {
        if (!seen.add(parameter) && !parameter.isRepeatable()) {
            throw misuse.givenTwice(parameter, typed);
        }
    }

    private void refuseValue(TypedOption typed) {
        if (typed.hasValue()) {
            throw misuse.valueUnwanted(typed);
        }
    }

    private void takePlaces() {
        List<Argument<?>> arguments = signature.arguments();
        long single =
                arguments.stream().filter(argument -> !argument.isRepeatable()).count();
        int spare = places.size() - (int) single;
        for (Argument<?> argument : arguments) {
            if (places.isEmpty() && argument.isRequired()) {
                throw misuse.missing(argument, argument.type(), end);
            }
            takePlace(argument, argument.isRepeatable() ? Math.max(spare, 1) : 1);
        }
        if (!places.isEmpty()) {
            throw misuse.surplus(places.element(), places.size());
        }
    }

    private <T> void takePlace(Argument<T> argument, int words) {
        for (int count = 0; count < words && !places.isEmpty(); count++) {
            unread.add(new UnreadValue<>(argument, argument.type(), places.remove(), 0));
        }
    }

    private void readValues() {
        unread.sort(
                (one, other) -> Integer.compare(one.word().start(), other.word().start()));
        Clock local = localClock();
        unread.forEach(value -> readValue(value, local));
    }

    /** Returns the clock in the zone that was given, in which it may be yesterday; a zone that is none is told in its turn. */
    private Clock localClock() {
        for (UnreadValue<?> value : unread) {
            if (value.type().completes() == Completes.ZONE) {
                try {
                    return clock.withZone((ZoneId) value.read(clock));
                } catch (InvalidInputException toldLater) {
                    return clock;
                }
            }
        }
        return clock;
    }

    private <T> void readValue(UnreadValue<T> value, Clock local) {
        if (value.word().isPlaceholder(value.from())) {
            throw misuse.placeholder(value);
        }
        try {
            Given read = new Given(value.read(local), value.word());
            given.computeIfAbsent(value.parameter(), parameter -> new ArrayList<>())
                    .add(read);
        } catch (InvalidInputException e) {
            throw misuse.wrongValue(value, unread, e);
        }
    }

    private void fillOptions() {
        for (Parameter<?> parameter : signature.parameters()) {
            if (parameter instanceof Option<?> option && !given.containsKey(option)) {
                fillOption(option);
            }
        }
    }

    private void fillOption(Option<?> option) {
        if (option.isRequired()) {
            throw misuse.missing(option, option.type(), end);
        }
        if (option.unlessGiven() != null) {
            given.put(option, List.of(new Given(option.type().parse(option.unlessGiven(), localClock()), null)));
        }
    }
}
