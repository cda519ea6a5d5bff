package dev.onrecord.shell.console.completion;

import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.util.List;
import java.util.Set;

/** What the word at the cursor stands for, and so what could be offered for it. */
sealed interface Slot {

    /** Nothing: the cursor is in a comment or after a command that there is not. */
    record Nothing() implements Slot {}

    /**
     * A word of the name of a command.
     *
     * @param first the first word, where the cursor is in the second; otherwise empty
     */
    record CommandWord(String first) implements Slot {}

    /**
     * The name of an option.
     *
     * @param given the options that the command has already
     */
    record OptionName(Signature signature, Set<Parameter<?>> given) implements Slot {}

    /**
     * A value.
     *
     * @param types what it may be; more than one after {@code CLAIM…}, which may go on or have ended
     * @param before the values before it that stand by their places
     * @param option what comes before it in the same word: {@code --about=}, otherwise empty
     * @param names the options of the command, which the word may be as well where nothing is typed of it yet
     * @param isDue whether nothing but the value will do, since its option stands before it
     */
    record Value(List<ValueType<?>> types, List<String> before, String option, OptionName names, boolean isDue)
            implements Slot {

        /** Copies the lists. */
        public Value {
            types = List.copyOf(types);
            before = List.copyOf(before);
        }
    }
}
