package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.desk.ClaimFinder;
import dev.onrecord.shell.desk.ClaimSelector;
import java.util.List;
import java.util.Set;

/**
 * What claims are compared with.
 *
 * @param text a text
 * @param except the claim that the text is from; empty for a text by itself
 */
record SimilarTo(String text, Set<ClaimId> except) {

    /** Takes a single word that names a claim as that claim, and anything else as a text. */
    static SimilarTo of(List<String> words, Call call) {
        var finder = new ClaimFinder(call.desk());
        if (words.size() == 1 && finder.isNamed(words.get(0))) {
            var claim = finder.one(ClaimSelector.of(words.get(0)));
            return new SimilarTo(claim.content().text(), Set.of(claim.id()));
        }
        return new SimilarTo(String.join(" ", words), Set.of());
    }
}
