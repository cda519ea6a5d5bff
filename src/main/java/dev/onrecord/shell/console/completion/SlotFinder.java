package dev.onrecord.shell.console.completion;

import dev.onrecord.domain.UsageException;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Draft;
import dev.onrecord.shell.grammar.FoundCommand;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.shell.grammar.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out what the word at the cursor stands for. */
final class SlotFinder {

    private static final String DASHES = "--";

    private final Catalogue catalogue;
    private final Predicate<String> namesClaims;

    /**
     * Creates a finder.
     *
     * @param namesClaims tells whether a word names claims, so that the end of {@code CLAIM…} is seen
     */
    SlotFinder(Catalogue catalogue, Predicate<String> namesClaims) {
        this.catalogue = catalogue;
        this.namesClaims = namesClaims;
    }

    Slot slot(Draft draft) {
        if (draft.inComment()) {
            return new Slot.Nothing();
        }
        var before = draft.words().subList(0, draft.index());
        if (before.isEmpty()) {
            return new Slot.CommandWord("");
        }
        var match = match(before);
        if (match.isEmpty()) {
            return before.size() == 1 ? new Slot.CommandWord(before.get(0).text()) : new Slot.Nothing();
        }
        return slot(draft, match.get());
    }

    private Optional<FoundCommand> match(List<Word> words) {
        try {
            return Optional.of(catalogue.find(words));
        } catch (UsageException unknown) {
            return Optional.empty();
        }
    }

    private Slot slot(Draft draft, FoundCommand match) {
        var read = WordsBefore.of(match.signature(), match.words());
        var names = new Slot.OptionName(match.signature(), given(match.signature(), draft));
        var word = draft.word();
        var sign = read.pending == null ? "-" : DASHES;
        var isOption = !word.literal() && !read.optionsEnded && draft.typed().startsWith(sign);
        if (isOption && draft.typed().indexOf('=') > 0) {
            return valueInWord(draft.typed(), read.places, names);
        }
        if (isOption) {
            return names;
        }
        if (read.pending != null) {
            return new Slot.Value(List.of(read.pending.type()), read.places, "", names, true);
        }
        var types = places(match.signature(), read.places).stream()
                .<ValueType<?>>map(Argument::type)
                .toList();
        return new Slot.Value(types, read.places, "", names, false);
    }

    private static Slot valueInWord(String typed, List<String> places, Slot.OptionName names) {
        var name = typed.substring(DASHES.length(), typed.indexOf('='));
        return names.signature()
                .option(name)
                .filter(Option.class::isInstance)
                .<Slot>map(option ->
                        new Slot.Value(List.of(((Option<?>) option).type()), places, DASHES + name + "=", names, true))
                .orElseGet(Slot.Nothing::new);
    }

    /** Returns the options of the whole command but for the word at the cursor. */
    private static Set<Parameter<?>> given(Signature signature, Draft draft) {
        var given = new HashSet<Parameter<?>>();
        for (int i = 0; i < draft.words().size(); i++) {
            var word = draft.words().get(i);
            if (i != draft.index() && isOption(word, draft)) {
                signature.option(name(word)).ifPresent(given::add);
            }
        }
        return given;
    }

    /** Tells whether a word is an option; dashes at the cursor, still to be completed, do not end the options. */
    private static boolean isOption(Word word, Draft draft) {
        var isBehindDashes =
                draft.word().endsOptions() && word.start() > draft.word().start();
        return isBehindDashes ? word.text().startsWith(DASHES) : word.isOption() && !word.endsOptions();
    }

    private static String name(Word option) {
        var name = option.text().substring(DASHES.length());
        return name.contains("=") ? name.substring(0, name.indexOf('=')) : name;
    }

    /** Returns the arguments that the next word may be, the most likely one first. */
    private List<Argument<?>> places(Signature signature, List<String> places) {
        var arguments = signature.arguments();
        var many = firstRepeatable(arguments);
        if (places.size() <= many || many == arguments.size() - 1) {
            var index = Math.min(places.size(), many);
            return index < arguments.size() ? List.of(arguments.get(index)) : List.of();
        }
        return afterMany(arguments, many, places);
    }

    private static int firstRepeatable(List<Argument<?>> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isRepeatable()) {
                return i;
            }
        }
        return arguments.size();
    }

    /** After at least one of {@code CLAIM…}: one more of them, or what follows them. */
    private List<Argument<?>> afterMany(List<Argument<?>> arguments, int many, List<String> places) {
        var ended = 0;
        for (int i = places.size() - 1; i > many && !isOneMore(arguments.get(many), places.get(i)); i--) {
            ended++;
        }
        var possible = new ArrayList<Argument<?>>();
        if (many + 1 + ended < arguments.size()) {
            possible.add(arguments.get(many + 1 + ended));
        }
        if (ended == 0) {
            possible.add(arguments.get(many));
        }
        return possible;
    }

    private boolean isOneMore(Argument<?> argument, String word) {
        return argument.type().completes() != Completes.CLAIM || namesClaims.test(word);
    }

    /** The words between the name of a command and the cursor, read as far as completion has to. */
    private static final class WordsBefore {

        private final List<String> places = new ArrayList<>();
        private @Nullable Option<?> pending;
        private boolean optionsEnded;

        static WordsBefore of(Signature signature, List<Word> words) {
            var reading = new WordsBefore();
            words.forEach(word -> reading.read(signature, word));
            return reading;
        }

        private void read(Signature signature, Word word) {
            if (!word.isOption()) {
                if (pending == null) {
                    places.add(word.text());
                }
                pending = null;
            } else if (word.endsOptions()) {
                pending = null;
                optionsEnded = true;
            } else {
                pending = word.text().contains("=") ? null : valued(signature, name(word));
            }
        }

        private static @Nullable Option<?> valued(Signature signature, String name) {
            return signature
                    .option(name)
                    .filter(Option.class::isInstance)
                    .map(option -> (Option<?>) option)
                    .orElse(null);
        }
    }
}
