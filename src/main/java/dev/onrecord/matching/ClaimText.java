package dev.onrecord.matching;

import dev.onrecord.domain.record.Claim;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts by which a claim is found.
 *
 * @param text its wording
 * @param headline what was written over it: its note, the titles of its evidence
 * @param names what else it is known by: who makes it, whom it is about, its tags
 */
record ClaimText(String text, String headline, String names) {

    private static final int LONGEST_PART = 400;
    private static final String BREAK = "\n";

    static ClaimText of(Claim claim) {
        var content = claim.content();
        var titles = claim.evidence().stream().map(evidence -> evidence.piece().title());
        return new ClaimText(
                content.text(),
                joined(Stream.concat(Stream.of(content.note()), titles)),
                joined(Stream.of(Stream.of(content.speaker()), content.about().stream(), content.tags().stream())
                        .flatMap(names -> names)));
    }

    private static String joined(Stream<@Nullable String> parts) {
        return parts.filter(Objects::nonNull).map(ClaimText::cut).distinct().collect(Collectors.joining(BREAK));
    }

    private static String cut(@Nullable String part) {
        var text = Objects.requireNonNull(part);
        return text.length() <= LONGEST_PART ? text : text.substring(0, LONGEST_PART);
    }

    /** Returns a 64-bit hash of the text. */
    long digest() {
        long hash = 0xcbf29ce484222325L;
        for (String part : List.of(text, BREAK, headline, BREAK, names)) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
            }
        }
        return hash;
    }

    /** Returns everything in one. */
    String whole() {
        return joined(Stream.of(text, headline, names).filter(part -> !part.isEmpty()));
    }
}
