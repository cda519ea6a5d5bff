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
        var finder = new ClaimFinder(desk);
        int claims = finder.claimsBefore(words);
        var selectors = words.subList(0, claims).stream().map(ClaimSelector::of).toList();
        var tags = words.subList(claims, words.size());
        if (tags.isEmpty()) {
            throw new InvalidInputException("no tag given", null, null, "tag C1 labour");
        }
        return new ClaimsAndTags(finder.find(selectors), List.copyOf(tags));
    }
}
