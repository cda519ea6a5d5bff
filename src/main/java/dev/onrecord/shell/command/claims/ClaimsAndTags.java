package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.shell.desk.ClaimFinder;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.Desk;
import java.util.List;

/**
 * The claims and the tags of {@code tag CLAIM… TAG…}. The first word names claims, and so do those after it as long as
 * they are a number, a range, a list or a known key.
 *
 * @param claims at least one
 * @param tags at least one
 */
record ClaimsAndTags(List<Claim> claims, List<String> tags) {

    static ClaimsAndTags of(List<String> words, Desk desk) {
        var selectors = selectors(words, desk);
        var tags = words.subList(selectors.size(), words.size()).stream()
                .map(desk.names()::tagOrNew)
                .distinct()
                .toList();
        if (tags.isEmpty()) {
            throw new InvalidInputException("no tag given", null, null, "tag C1 labour");
        }
        return new ClaimsAndTags(new ClaimFinder(desk).find(selectors), tags);
    }

    /** Returns the claims that are named, a selector for each word that names some. */
    static List<ClaimSelector> selectors(List<String> words, Desk desk) {
        return words.subList(0, new ClaimFinder(desk).claimsBefore(words)).stream()
                .map(ClaimSelector::of)
                .toList();
    }
}
