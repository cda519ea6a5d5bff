package dev.onrecord.shell.console.completion;

import dev.onrecord.report.Screen;
import dev.onrecord.shell.grammar.Catalogue;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** Completes the word at the cursor, wherever in the command that is. */
public final class SlotCompleter implements Completer {

    private final SlotFinder finder;
    private final Offers offers;
    private final Supplier<Screen> screen;
    private final IntSupplier height;

    /**
     * Creates a completer.
     *
     * @param screen the screen as it is at the moment
     * @param height how many lines it has
     */
    public SlotCompleter(Catalogue catalogue, KnownValues values, Supplier<Screen> screen, IntSupplier height) {
        this.finder = new SlotFinder(catalogue, values::namesClaims);
        this.offers = new Offers(catalogue, values);
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
        var proposals = offers.of(slot, line.draft().typed());
        var isOption = slot instanceof Slot.OptionName
                || slot instanceof Slot.Value value && !value.option().isEmpty();
        var shown = ProposalRows.of(proposals, screen.get(), height.getAsInt());
        return IntStream.range(0, proposals.size())
                .mapToObj(index -> offered(line.writing(), isOption, proposals.get(index), shown, index))
                .toList();
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
