package dev.onrecord.shell.console.completion;

import dev.onrecord.report.Screen;
import dev.onrecord.shell.grammar.Catalogue;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.jline.CommandCompleter;

/** Completes the word at the cursor, wherever in the command that is. */
public final class SlotCompleter extends CommandCompleter {

    private final CommandRegistry registry;
    private final SlotFinder finder;
    private final Offers offers;
    private final Supplier<Screen> screen;
    private final IntSupplier height;

    /**
     * Creates a completer.
     *
     * @param registry the commands, each with its own completion
     * @param screen the screen as it is at the moment
     * @param height how many lines it has
     */
    public SlotCompleter(
            CommandRegistry registry,
            Catalogue catalogue,
            KnownValues values,
            Offers offers,
            Supplier<Screen> screen,
            IntSupplier height) {
        super(registry);
        this.registry = registry;
        this.finder = new SlotFinder(catalogue, values::namesClaims);
        this.offers = offers;
        this.screen = screen;
        this.height = height;
    }

    @Override
    public void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
        candidates.addAll(candidates(DraftLine.of(parsed.line(), parsed.cursor())));
    }

    /** Returns the candidates for the word at the cursor. */
    List<Offered> candidates(DraftLine line) {
        var slot = finder.slot(line.draft());
        var proposals = proposals(line, slot);
        var isOption = slot instanceof Slot.OptionName
                || slot instanceof Slot.Value value && !value.option().isEmpty();
        var shown = ProposalRows.of(proposals, screen.get(), height.getAsInt());
        return IntStream.range(0, proposals.size())
                .mapToObj(index -> offered(line.writing(), isOption, proposals.get(index), shown, index))
                .toList();
    }

    /** Asks the command, as Spring Shell does, or offers commands where there is none yet. */
    private List<CompletionProposal> proposals(DraftLine line, Slot slot) {
        var signature = slot instanceof Slot.OptionName name
                ? name.signature()
                : slot instanceof Slot.Value value ? value.names().signature() : null;
        var command = signature == null ? null : registry.getCommandByName(signature.name());
        var context = new SlotContext(line.draft(), slot, command);
        return command == null
                ? offers.of(slot, context.typed())
                : command.getCompletionProvider().apply(context);
    }

    private static Offered offered(
            Writing writing, boolean isOption, CompletionProposal proposal, ProposalRows shown, int index) {
        var option = isOption
                || proposal.value().startsWith("--") && proposal.displayText().startsWith("--");
        var written = proposal.complete()
                ? writing.whole(proposal.value(), option)
                : writing.unfinished(proposal.value(), option);
        return new Offered(
                written, proposal.value(), shown.row(proposal), proposal.category(), proposal.complete(), index + 1);
    }
}
