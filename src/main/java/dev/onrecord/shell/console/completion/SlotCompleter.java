package dev.onrecord.shell.console.completion;

import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.shell.grammar.Catalogue;
import java.util.List;
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

    private static final int WIDEST_NAME = 40;
    private static final int GAP = 2;

    private final CommandRegistry registry;
    private final SlotFinder finder;
    private final Offers offers;
    private final Supplier<Screen> screen;

    /**
     * Creates a completer.
     *
     * @param registry the commands, each with its own completion
     * @param screen the screen as it is at the moment
     */
    public SlotCompleter(
            CommandRegistry registry, Catalogue catalogue, KnownValues values, Offers offers, Supplier<Screen> screen) {
        super(registry);
        this.registry = registry;
        this.finder = new SlotFinder(catalogue, values::namesClaims);
        this.offers = offers;
        this.screen = screen;
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
        var shown = new Rows(screen.get(), proposals);
        return IntStream.range(0, proposals.size())
                .mapToObj(index -> offered(line.writing(), isOption, proposals.get(index), shown, index))
                .toList();
    }

    /** Asks the command, as Spring Shell does, or offers commands where there is none yet. */
    private List<CompletionProposal> proposals(DraftLine line, Slot slot) {
        var signature = slot instanceof Slot.OptionName name
                ? name.signature()
                : slot instanceof Slot.Value value ? value.otherwise().signature() : null;
        var command = signature == null ? null : registry.getCommandByName(signature.name());
        var context = new SlotContext(line.draft(), slot, command);
        return command == null
                ? offers.of(slot, context.typed())
                : command.getCompletionProvider().apply(context);
    }

    private static Offered offered(
            Writing writing, boolean isOption, CompletionProposal proposal, Rows shown, int index) {
        var option = isOption
                || proposal.value().startsWith("--") && proposal.displayText().startsWith("--");
        var written = proposal.complete()
                ? writing.whole(proposal.value(), option)
                : writing.unfinished(proposal.value(), option);
        return new Offered(
                written, proposal.value(), shown.row(proposal), proposal.category(), proposal.complete(), index + 1);
    }

    /** How proposals are shown: their descriptions below each other. */
    private static final class Rows {

        private final Screen screen;
        private final int names;

        Rows(Screen screen, List<CompletionProposal> proposals) {
            this.screen = screen;
            this.names = proposals.stream()
                    .mapToInt(proposal -> screen.columns(name(proposal)))
                    .filter(columns -> columns <= WIDEST_NAME)
                    .max()
                    .orElse(0);
        }

        private String name(CompletionProposal proposal) {
            return screen.inLine(proposal.displayText());
        }

        String row(CompletionProposal proposal) {
            var name = name(proposal);
            if (proposal.description() == null || proposal.description().isEmpty()) {
                return name;
            }
            var left = screen.pad(name, names + GAP);
            var room = Math.max(1, screen.width() - screen.columns(left) - GAP);
            return left + screen.paint(Tone.FAINT, screen.cut(screen.inLine(proposal.description()), room));
        }
    }
}
