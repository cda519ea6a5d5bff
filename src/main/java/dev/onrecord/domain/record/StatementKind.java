package dev.onrecord.domain.record;

import dev.onrecord.domain.StoreException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of statement, by the names under which entries are stored; a name never changes. */
public enum StatementKind {
    CLAIM_ADDED("claim-added", DeskRole.CHECKER),
    CLAIM_REVISED("claim-revised", DeskRole.CHECKER),
    TAGGED("tagged", DeskRole.CHECKER),
    UNTAGGED("untagged", DeskRole.CHECKER),
    RATED("rated", DeskRole.CHECKER),
    CONCLUDED("concluded", DeskRole.CHECKER),
    REOPENED("reopened", DeskRole.CHECKER),
    WITHDRAWN("withdrawn", DeskRole.EDITOR),
    SAME_AS("same-as", DeskRole.CHECKER),
    ASKED("asked", DeskRole.CHECKER),
    EXTENDED("extended", DeskRole.CHECKER),
    WAIVED("waived", DeskRole.CHECKER),
    RESPONDED("responded", DeskRole.CHECKER),
    CITED("cited", DeskRole.CHECKER),
    EVIDENCE_ADDED("evidence-added", DeskRole.CHECKER),
    EVIDENCE_CHECKED("evidence-checked", DeskRole.CHECKER),
    SOURCE_DESCRIBED("source-described", DeskRole.CHECKER),
    STORY_OPENED("story-opened", DeskRole.CHECKER),
    RETRACTED("retracted", DeskRole.CHECKER),
    UNDONE("undone", DeskRole.CHECKER),
    REDONE("redone", DeskRole.CHECKER);

    private static final Map<String, StatementKind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(StatementKind::published, Function.identity()));

    private final String published;
    private final DeskRole role;

    StatementKind(String published, DeskRole role) {
        this.published = published;
        this.role = role;
    }

    /**
     * Returns the kind of a name.
     *
     * @throws StoreException where no kind has it, since a newer program must have written it
     */
    public static StatementKind named(String name) {
        var kind = BY_NAME.get(name);
        if (kind == null) {
            throw StatementFields.unknown(name);
        }
        return kind;
    }

    /** Returns the statement of this kind that the fields hold. */
    public Statement read(StatementFields fields) {
        return switch (this) {
            case CLAIM_ADDED -> ClaimAdded.read(fields);
            case CLAIM_REVISED -> ClaimRevised.read(fields);
            case TAGGED -> Tagged.read(fields);
            case UNTAGGED -> Untagged.read(fields);
            case RATED -> Rated.read(fields);
            case CONCLUDED -> Concluded.read(fields);
            case REOPENED -> Reopened.read(fields);
            case WITHDRAWN -> Withdrawn.read(fields);
            case SAME_AS -> SameAs.read(fields);
            case ASKED -> Asked.read(fields);
            case EXTENDED -> Extended.read(fields);
            case WAIVED -> Waived.read(fields);
            case RESPONDED -> Responded.read(fields);
            case CITED -> Cited.read(fields);
            case EVIDENCE_ADDED -> EvidenceAdded.read(fields);
            case EVIDENCE_CHECKED -> EvidenceChecked.read(fields);
            case SOURCE_DESCRIBED -> SourceDescribed.read(fields);
            case STORY_OPENED -> StoryOpened.read(fields);
            case RETRACTED -> Retracted.read(fields);
            case UNDONE -> Undone.read(fields);
            case REDONE -> Redone.read(fields);
        };
    }

    /** Returns the name of the kind, in lower case with hyphens. */
    public String published() {
        return published;
    }

    /** Returns the least role that may record a statement of this kind, unless the statement itself asks for more. */
    DeskRole role() {
        return role;
    }
}
