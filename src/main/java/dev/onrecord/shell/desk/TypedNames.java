package dev.onrecord.shell.desk;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NameMatch;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.store.query.KnownNames;
import java.util.List;

/**
 * Resolves typed names to those on the record. A command that may introduce a name accepts a new one as it is; all
 * others refuse it and suggest the nearest known one.
 */
public final class TypedNames {

    private final KnownNames known;

    TypedNames(KnownNames known) {
        this.known = known;
    }

    /** Returns a party on record. */
    public String party(String typed) {
        return NameMatch.require("party", typed, known.parties());
    }

    /** Returns a party, which may be new. */
    public String partyOrNew(String typed) {
        return knownOrNew("party", typed, known.parties());
    }

    /** Returns a source on record. */
    public String source(String typed) {
        try {
            return NameMatch.require("source", typed, known.sources());
        } catch (UnknownNameException unknown) {
            throw unknown.clearedBy(new Remedy.DescribeSource(typed));
        }
    }

    /** Returns a source, which may be new. */
    public String sourceOrNew(String typed) {
        return knownOrNew("source", typed, known.sources());
    }

    /** Returns a story on record. */
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
