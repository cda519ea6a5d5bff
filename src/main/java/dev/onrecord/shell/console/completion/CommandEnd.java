package dev.onrecord.shell.console.completion;

import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Draft;
import java.util.List;
import java.util.Locale;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** What fits at the end of a command, as the shell of the operating system asks for it. */
public final class CommandEnd {

    private static final String AT = "@";

    private final SlotFinder finder;
    private final Offers offers;
    private final KnownValues values;

    /** Creates the ends of the commands of a catalogue. */
    public CommandEnd(Catalogue catalogue, KnownValues values) {
        this.finder = new SlotFinder(catalogue, values::namesClaims);
        this.offers = new Offers(catalogue, values);
        this.values = values;
    }

    /**
     * Returns what the last word of a command could be; it begins with what is typed of the word, in any case, unless it
     * is the only one.
     */
    public List<CompletionProposal> of(String command) {
        var draft = Draft.of(command, command.length());
        var typed = draft.typed().toLowerCase(Locale.ROOT);
        var fitting = fitting(finder.slot(draft), draft.typed());
        return fitting.size() == 1
                ? fitting
                : fitting.stream()
                        .filter(proposal ->
                                proposal.value().toLowerCase(Locale.ROOT).startsWith(typed))
                        .toList();
    }

    private List<CompletionProposal> fitting(Slot slot, String typed) {
        return slot instanceof Slot.CommandWord && typed.startsWith(AT) ? commandFiles(typed) : offers.of(slot, typed);
    }

    /** Returns the files that {@code @FILE} could run. */
    private List<CompletionProposal> commandFiles(String typed) {
        return values.of(Values.FILE, List.of(), typed.substring(AT.length())).stream()
                .map(file -> file.value(AT + file.value()))
                .toList();
    }
}
