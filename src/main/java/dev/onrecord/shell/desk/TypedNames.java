package dev.onrecord.shell.desk;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NameMatch;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.store.query.RecordedNames;
import java.util.List;

/**
 * What typed names mean. Commands that introduce a name take a new one as it is; all others refuse it with the nearest
 * known one.
 */
public final class TypedNames {

    private final RecordedNames known;

    TypedNames(RecordedNames known) {
        this.known = known;
    }

    /** Returns a party that the record knows. */
    public String party(String typed) {
        return NameMatch.require("party", typed, known.parties());
    }

    /** Returns a party, which may be new. */
    public String partyOrNew(String typed) {
        return knownOrNew("party", typed, known.parties());
    }

    /** Returns a source that the record knows. */
    public String source(String typed) {
        return NameMatch.require("source", typed, known.sources());
    }

    /** Returns a source, which may be new. */
    public String sourceOrNew(String typed) {
        return knownOrNew("source", typed, known.sources());
    }

    /** Returns a story that the record knows. */
    public String story(String typed) {
        return NameMatch.require("story", typed, known.stories());
    }

    /** Returns a story, which may be new. */
    public String storyOrNew(String typed) {
        return knownOrNew("story", typed, known.stories());
    }

    /** Returns a tag that some claim carries. */
    public String tag(String typed) {
        return known.tags().stream()
                .filter(tag -> tag.equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> unknownTag(typed));
    }

    private UnknownNameException unknownTag(String typed) {
        var tags = known.tags();
        return new UnknownNameException(
                "no claim carries the tag \"" + typed + "\"",
                typed,
                NearestWord.of(typed, tags).orElse(null),
                tags.isEmpty() ? "no claim carries any tag yet" : null);
    }

    private static String knownOrNew(String what, String typed, List<String> known) {
        if (typed.isBlank()) {
            throw new InvalidInputException("a " + what + " needs a name", typed, null, null);
        }
        return NameMatch.find(typed, known).orElse(typed);
    }
}
