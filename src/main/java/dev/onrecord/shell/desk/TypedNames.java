package dev.onrecord.shell.desk;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NameMatch;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.store.query.KnownNames;
import java.util.Optional;

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
        return required(NameKind.PARTY, typed);
    }

    /** Returns a party, which may be new. */
    public String partyOrNew(String typed) {
        return knownOrNew(NameKind.PARTY, typed);
    }

    /** Returns a source on record. */
    public String source(String typed) {
        try {
            return required(NameKind.SOURCE, typed);
        } catch (UnknownNameException unknown) {
            throw unknown.clearedBy(new Remedy.DescribeSource(typed));
        }
    }

    /** Returns a source, which may be new. */
    public String sourceOrNew(String typed) {
        return knownOrNew(NameKind.SOURCE, typed);
    }

    /** Returns a story on record. */
    public String story(String typed) {
        return required(NameKind.STORY, typed);
    }

    /** Returns a story, which may be new. */
    public String storyOrNew(String typed) {
        return knownOrNew(NameKind.STORY, typed);
    }

    /** Returns a tag that some claim carries. */
    public String tag(String typed) {
        return find(NameKind.TAG, typed).orElseThrow(() -> unknownTag(typed));
    }

    /** Returns a tag, which may be new. */
    public String tagOrNew(String typed) {
        return knownOrNew(NameKind.TAG, typed);
    }

    /**
     * Returns a blocker with the name in it as the record has it: {@code not-asked:wildberries} is about Wildberries.
     *
     * @param typed the code or the kind of a blocker
     * @throws UnknownNameException for a party that is not on record
     * @throws InvalidInputException for a code that no blocker can have
     */
    public String blocker(String typed) {
        var parts = typed.split(":", 2);
        if (parts.length == 1) {
            return typed;
        }
        var kind = TermReader.read(BlockerKind.class, "a blocker", parts[0]);
        return kind.published() + ":" + BlockerDetail.of(kind).read(parts[1], this, typed);
    }

    private Optional<String> find(NameKind kind, String typed) {
        return NameMatch.find(known.book().of(kind, typed), known.of(kind));
    }

    private String required(NameKind kind, String typed) {
        return find(kind, typed).orElseGet(() -> NameMatch.require(kind.published(), typed, known.of(kind)));
    }

    private UnknownNameException unknownTag(String typed) {
        var tags = known.tags();
        return new UnknownNameException(
                "no claim carries the tag \"" + typed + "\"",
                typed,
                NearestWord.of(typed, tags).orElse(null),
                tags.isEmpty() ? "no claim carries any tag yet" : null);
    }

    private String knownOrNew(NameKind kind, String typed) {
        if (typed.isBlank()) {
            throw new InvalidInputException("a " + kind.published() + " needs a name", typed, null, null);
        }
        return find(kind, typed).orElse(typed);
    }
}
