package dev.onrecord.shell.desk;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.record.ClaimKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The claims that one word names: {@code C12}, a key, a range {@code C3-C7}, a list {@code C1,C4,wb-pilot} or
 * {@code @last}.
 *
 * @param parts what the word names, in order
 */
public record ClaimSelector(List<Part> parts) {

    private static final Pattern RANGE = Pattern.compile("[Cc]([1-9]\\d{0,17})-[Cc]?([1-9]\\d{0,17})");
    private static final String LAST = "@last";

    /** Copies the parts. */
    public ClaimSelector {
        parts = List.copyOf(parts);
    }

    /**
     * Parses a word.
     *
     * @throws InvalidInputException where no claim can have such a name
     */
    public static ClaimSelector of(String word) {
        var parts = new ArrayList<Part>();
        for (String text : word.split(",", -1)) {
            parts.add(part(text, word));
        }
        return new ClaimSelector(parts);
    }

    /** Parses a word that is clearly numbers or ranges; empty for one that could be something else. */
    public static Optional<ClaimSelector> findByForm(String word) {
        try {
            var selector = of(word);
            return selector.parts.stream().anyMatch(part -> part instanceof Key)
                    ? Optional.empty()
                    : Optional.of(selector);
        } catch (InvalidInputException other) {
            return Optional.empty();
        }
    }

    private static Part part(String text, String word) {
        if (text.equalsIgnoreCase(LAST)) {
            return new Last(text);
        }
        var id = ClaimId.find(text);
        if (id.isPresent()) {
            return new Numbered(id.get(), text);
        }
        var range = RANGE.matcher(text);
        if (range.matches()) {
            return range(range.group(1), range.group(2), text);
        }
        if (!ClaimKey.allows(text)) {
            throw new InvalidInputException(
                    "not a claim: \"" + word + "\"", word, null, "C12, a key, C3-C7, C1,C4 or @last");
        }
        return new Key(text);
    }

    private static Part range(String first, String last, String text) {
        var from = new ClaimId(Long.parseLong(first));
        var to = new ClaimId(Long.parseLong(last));
        if (from.compareTo(to) > 0) {
            throw new InvalidInputException(
                    "a range runs from low to high: \"" + text + "\"", text, to + "-" + from, null);
        }
        return new Range(from, to, text);
    }

    /** Tells whether it has a range, which may name more claims than it seems. */
    public boolean hasRange() {
        return parts.stream().anyMatch(part -> part instanceof Range);
    }

    /** Tells whether it names the claim last added or shown, which another session does not know. */
    public boolean hasLast() {
        return parts.stream().anyMatch(part -> part instanceof Last);
    }

    /** Returns the word with {@code @last} replaced by the claim that it stands for. */
    public String withLastAs(ClaimId last) {
        return parts.stream()
                .map(part -> part instanceof Last ? last.toString() : part.typed())
                .collect(Collectors.joining(","));
    }

    /** One thing that a selector names. */
    public sealed interface Part {

        /** Returns the part as typed. */
        String typed();
    }

    /** A claim by its number. */
    public record Numbered(ClaimId id, String typed) implements Part {}

    /** A claim by its key. */
    public record Key(String typed) implements Part {}

    /** Claims by their numbers, both ends included. */
    public record Range(ClaimId first, ClaimId last, String typed) implements Part {}

    /** The claim last added or shown. */
    public record Last(String typed) implements Part {}
}
