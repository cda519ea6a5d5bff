package dev.onrecord.shell.console.completion;

import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import java.util.List;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** How proposals are shown: each with its description where the screen has the lines for it, else by name. */
final class ProposalRows {

    private static final int WIDEST_NAME = 40;
    private static final int GAP = 2;
    private static final int OTHER_LINES = 2;

    private final Screen screen;
    private final int names;
    private final boolean isDescribed;

    private ProposalRows(Screen screen, int names, boolean isDescribed) {
        this.screen = screen;
        this.names = names;
        this.isDescribed = isDescribed;
    }

    static ProposalRows of(List<CompletionProposal> proposals, Screen screen, int height) {
        var headings =
                proposals.stream().map(CompletionProposal::category).distinct().count();
        var names = proposals.stream()
                .mapToInt(proposal -> screen.columns(screen.inLine(proposal.displayText())))
                .filter(columns -> columns <= WIDEST_NAME)
                .max()
                .orElse(0);
        return new ProposalRows(screen, names, proposals.size() + headings + OTHER_LINES < height);
    }

    String row(CompletionProposal proposal) {
        var name = screen.inLine(proposal.displayText());
        if (!isDescribed
                || proposal.description() == null
                || proposal.description().isEmpty()) {
            return name;
        }
        var left = screen.pad(name, names + GAP);
        var room = Math.max(1, screen.width() - screen.columns(left) - GAP);
        return left + screen.paint(Tone.FAINT, screen.cut(screen.inLine(proposal.description()), room));
    }
}
