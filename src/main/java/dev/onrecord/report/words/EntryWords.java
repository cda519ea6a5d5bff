package dev.onrecord.report.words;

import dev.onrecord.domain.English;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.EvidenceChecked;
import dev.onrecord.domain.record.Extended;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.record.Redone;
import dev.onrecord.domain.record.Reopened;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.record.Retracted;
import dev.onrecord.domain.record.SameAs;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.domain.record.StatementTeller;
import dev.onrecord.domain.record.StoryOpened;
import dev.onrecord.domain.record.Tagged;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.domain.record.Untagged;
import dev.onrecord.domain.record.Waived;
import dev.onrecord.domain.record.Withdrawn;
import dev.onrecord.domain.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Describes an entry in one line: what the desk did, beginning with a verb and without a full stop.
 *
 * <p>Such lines are published too, so they leave out the address to which a question was sent.
 */
public final class EntryWords implements StatementTeller<String> {

    private static final EntryWords WORDS = new EntryWords();

    private EntryWords() {}

    /** Returns the line for a statement. */
    public static String of(Statement statement) {
        return statement.tell(WORDS);
    }

    /** Returns the number of entries of a kind in words, such as {@code 2 claims added}. */
    public static String counted(StatementKind kind, long entries) {
        return switch (kind) {
            case CLAIM_ADDED -> English.count(entries, "claim added", "claims added");
            case CLAIM_REVISED -> English.count(entries, "claim revised", "claims revised");
            case RATED -> English.count(entries, "rating");
            case CONCLUDED -> English.count(entries, "verdict");
            case REOPENED -> English.count(entries, "claim reopened", "claims reopened");
            case WITHDRAWN -> English.count(entries, "claim withdrawn", "claims withdrawn");
            case ASKED -> English.count(entries, "request");
            case EXTENDED -> English.count(entries, "extension");
            case WAIVED -> English.count(entries, "party waived", "parties waived");
            case RESPONDED -> English.count(entries, "answer or observation", "answers or observations");
            case CITED -> English.count(entries, "citation");
            case EVIDENCE_ADDED -> English.count(entries, "piece of evidence", "pieces of evidence");
            case EVIDENCE_CHECKED -> English.count(entries, "check of a file", "checks of files");
            case SOURCE_DESCRIBED -> English.count(entries, "source described", "sources described");
            case RETRACTED -> English.count(entries, "entry retracted", "entries retracted");
            case UNDONE -> English.count(entries, "command undone", "commands undone");
            case TAGGED, UNTAGGED, SAME_AS, STORY_OPENED, REDONE ->
                English.count(entries, "other entry", "other entries");
        };
    }

    @Override
    public String tell(ClaimAdded said) {
        return "added: " + said.content().text();
    }

    @Override
    public String tell(ClaimRevised said) {
        return "revised the claim, because " + said.because();
    }

    @Override
    public String tell(Tagged said) {
        return "tagged " + String.join(", ", said.tags());
    }

    @Override
    public String tell(Untagged said) {
        return "untagged " + String.join(", ", said.tags());
    }

    @Override
    public String tell(Rated said) {
        return "rated confidence " + said.level().published() + ", because " + said.because();
    }

    @Override
    public String tell(Concluded said) {
        return "gave the verdict " + said.verdict().published() + ", because " + said.because()
                + (said.overridden().isEmpty() ? "" : " (overriding " + String.join(", ", said.overridden()) + ")");
    }

    @Override
    public String tell(Reopened said) {
        return "reopened the claim, because " + said.because();
    }

    @Override
    public String tell(Withdrawn said) {
        return "withdrew the claim, because " + said.because();
    }

    @Override
    public String tell(SameAs said) {
        return "linked it to " + said.other() + " as the same claim" + after(", because ", said.because());
    }

    @Override
    public String tell(Asked said) {
        return "asked " + said.party() + after(" via ", said.via()) + after(", answer due by ", said.by())
                + after(": ", said.question());
    }

    @Override
    public String tell(Extended said) {
        return "extended the deadline for " + said.party() + " to " + said.by();
    }

    @Override
    public String tell(Waived said) {
        return "decided to go ahead without an answer from " + said.party() + ", because " + said.because();
    }

    @Override
    public String tell(Responded said) {
        return "recorded that " + Sentences.act(said) + quoted(said.quote());
    }

    @Override
    public String tell(Cited said) {
        return "recorded that " + said.source() + " carried it"
                + (said.from().isEmpty() ? "" : ", taking it from " + String.join(", ", said.from()));
    }

    @Override
    public String tell(EvidenceAdded said) {
        return "added evidence (" + said.stance().published() + after(", ", published(said.kind())) + "): "
                + said.title();
    }

    @Override
    public String tell(EvidenceChecked said) {
        return "checked the file of " + said.evidence() + ": "
                + said.state().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String tell(SourceDescribed said) {
        var details = new ArrayList<String>();
        if (said.kind() != null) {
            details.add(said.kind().published());
        }
        if (said.reliability() != null) {
            details.add("reliability " + said.reliability().published() + after(" because ", said.because()));
        }
        if (said.unresolved() != null) {
            details.add(said.unresolved() ? "not identified" : "identified");
        }
        if (said.url() != null) {
            details.add(said.url());
        }
        return "described the source " + said.name() + list(details);
    }

    @Override
    public String tell(StoryOpened said) {
        return "opened the story " + said.name();
    }

    @Override
    public String tell(Retracted said) {
        return "retracted " + said.entry() + ", because " + said.because();
    }

    @Override
    public String tell(Undone said) {
        return "undid command " + said.undoneCommand();
    }

    @Override
    public String tell(Redone said) {
        return "redid command " + said.redoneCommand();
    }

    private static String list(List<String> said) {
        return said.isEmpty() ? "" : ": " + String.join(", ", said);
    }

    private static String after(String words, @Nullable Object value) {
        return value == null ? "" : words + value;
    }

    private static String quoted(@Nullable String quote) {
        return quote == null ? "" : ": \"" + quote + "\"";
    }

    private static @Nullable String published(@Nullable Term term) {
        return term == null ? null : term.published();
    }
}
