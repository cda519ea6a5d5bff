package dev.onrecord.domain.record;

import dev.onrecord.domain.English;
import dev.onrecord.domain.StoreException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of statement, by the names under which entries are stored; a name never changes. */
public enum StatementKind {
    CLAIM_ADDED("claim-added", DeskRole.CHECKER, "claim added", "claims added"),
    CLAIM_REVISED("claim-revised", DeskRole.CHECKER, "claim revised", "claims revised"),
    TAGGED("tagged", DeskRole.CHECKER, "claim tagged", "claims tagged"),
    UNTAGGED("untagged", DeskRole.CHECKER, "claim untagged", "claims untagged"),
    RATED("rated", DeskRole.CHECKER, "rating", "ratings"),
    CONCLUDED("concluded", DeskRole.CHECKER, "verdict", "verdicts"),
    REOPENED("reopened", DeskRole.CHECKER, "claim reopened", "claims reopened"),
    WITHDRAWN("withdrawn", DeskRole.EDITOR, "claim withdrawn", "claims withdrawn"),
    SAME_AS("same-as", DeskRole.CHECKER, "link", "links"),
    ASKED("asked", DeskRole.CHECKER, "request", "requests"),
    EXTENDED("extended", DeskRole.CHECKER, "extension", "extensions"),
    WAIVED("waived", DeskRole.CHECKER, "party waived", "parties waived"),
    RESPONDED("responded", DeskRole.CHECKER, "answer or observation", "answers or observations"),
    CITED("cited", DeskRole.CHECKER, "citation", "citations"),
    EVIDENCE_ADDED("evidence-added", DeskRole.CHECKER, "piece of evidence", "pieces of evidence"),
    EVIDENCE_CHECKED("evidence-checked", DeskRole.CHECKER, "check of a file", "checks of files"),
    SOURCE_DESCRIBED("source-described", DeskRole.CHECKER, "source described", "sources described"),
    STORY_OPENED("story-opened", DeskRole.CHECKER, "story opened", "stories opened"),
    RETRACTED("retracted", DeskRole.CHECKER, "entry retracted", "entries retracted"),
    UNDONE("undone", DeskRole.CHECKER, "command undone", "commands undone"),
    REDONE("redone", DeskRole.CHECKER, "command redone", "commands redone"),
    POLICY_SET("policy-set", DeskRole.EDITOR, "setting changed", "settings changed"),
    CONFIRMED("confirmed", DeskRole.CHECKER, "confirmation", "confirmations"),
    RENAMED("renamed", DeskRole.CHECKER, "name changed", "names changed"),
    MERGED("merged", DeskRole.CHECKER, "merger of names", "mergers of names"),
    ALIASED("aliased", DeskRole.CHECKER, "name added", "names added"),
    FILE_SAID("file-said", DeskRole.CHECKER, "note of what a file said", "notes of what files said"),
    SECONDED("seconded", DeskRole.CHECKER, "verdict seconded", "verdicts seconded"),
    PROPOSED("proposed", DeskRole.CHECKER, "verdict proposed", "verdicts proposed"),
    ASSIGNED("assigned", DeskRole.CHECKER, "assignment", "assignments"),
    PUBLISHED("published", DeskRole.CHECKER, "publication", "publications"),
    REDACTED("redacted", DeskRole.EDITOR, "redaction", "redactions");

    private static final Map<String, StatementKind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(StatementKind::published, Function.identity()));

    private final String published;
    private final DeskRole role;
    private final String one;
    private final String several;

    StatementKind(String published, DeskRole role, String one, String several) {
        this.published = published;
        this.role = role;
        this.one = one;
        this.several = several;
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
            case POLICY_SET -> PolicySet.read(fields);
            case CONFIRMED -> Confirmed.read(fields);
            case RENAMED -> Renamed.read(fields);
            case MERGED -> Merged.read(fields);
            case ALIASED -> Aliased.read(fields);
            case FILE_SAID -> FileSaid.read(fields);
            case SECONDED -> Seconded.read(fields);
            case PROPOSED -> Proposed.read(fields);
            case ASSIGNED -> Assigned.read(fields);
            case PUBLISHED -> Published.read(fields);
            case REDACTED -> Redacted.read(fields);
        };
    }

    /** Returns the name of the kind, in lower case with hyphens. */
    public String published() {
        return published;
    }

    /** Returns the least role that may record a statement of this kind, unless the statement itself asks for more. */
    public DeskRole role() {
        return role;
    }

    /** Returns what an entry of this kind is, in words. */
    String one() {
        return one;
    }

    /** Returns the number of entries of this kind in words, such as {@code 2 claims added}. */
    public String counted(long entries) {
        return English.count(entries, one, several);
    }
}
