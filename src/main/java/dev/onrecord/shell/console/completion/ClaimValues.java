package dev.onrecord.shell.console.completion;

import dev.onrecord.shell.desk.ClaimFinder;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.store.query.ClaimLookup.ClaimLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** Claims by number, key or the words of their text; in a list such as {@code C1,C4} the last one counts. */
final class ClaimValues {

    private static final int LIMIT = 20;
    private static final String LAST = "@last";
    private static final Pattern NUMBER = Pattern.compile("[Cc]\\d*");

    private final Desk desk;

    ClaimValues(Desk desk) {
        this.desk = desk;
    }

    boolean names(String word) {
        return new ClaimFinder(desk).isNamed(word);
    }

    List<CompletionProposal> of(String typed) {
        var start = typed.lastIndexOf(',') + 1;
        var earlier = typed.substring(0, start);
        return proposals(typed.substring(start)).stream()
                .map(proposal -> proposal.value(earlier + proposal.value()))
                .toList();
    }

    private List<CompletionProposal> proposals(String typed) {
        var proposals = new ArrayList<CompletionProposal>();
        if (LAST.startsWith(typed.toLowerCase(Locale.ROOT))
                && desk.memory().last().isPresent()) {
            proposals.add(new CompletionProposal(LAST)
                    .description(desk.memory().last().get() + ", last added or shown"));
        }
        if (typed.isEmpty()) {
            var waiting = desk.store().lookup().waiting(desk.memory().story().orElse(null), LIMIT);
            waiting.forEach(claim -> proposals.add(byNumber(claim)));
        } else {
            addFitting(typed, proposals);
        }
        return proposals;
    }

    private void addFitting(String typed, List<CompletionProposal> proposals) {
        var lookup = desk.store().lookup();
        if (NUMBER.matcher(typed).matches()) {
            var found = typed.length() > 1 ? lookup.numbered(typed.substring(1), LIMIT) : lookup.waiting(null, LIMIT);
            found.forEach(claim -> proposals.add(byNumber(claim)));
        }
        lookup.keyed(typed, LIMIT).forEach(claim -> proposals.add(byKey(claim)));
        if (proposals.isEmpty()) {
            lookup.worded(typed, LIMIT).forEach(claim -> proposals.add(byNumber(claim)));
        }
    }

    private static CompletionProposal byNumber(ClaimLine claim) {
        var key = claim.key() == null ? "" : claim.key() + ": ";
        return new CompletionProposal(claim.id().toString()).description(key + claim.text());
    }

    private static CompletionProposal byKey(ClaimLine claim) {
        return new CompletionProposal(claim.key() == null ? claim.id().toString() : claim.key())
                .description(claim.id() + ": " + claim.text());
    }
}
