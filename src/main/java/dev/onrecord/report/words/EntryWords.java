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
 * What an entry says, in one line that begins with a verb and has no full stop.
 *
 * <p>The address at which somebody was asked is not in it, since such lines are published too.
 */
public final class EntryWords implements StatementTeller<String> {

    private static final EntryWords WORDS = new EntryWords();

    private EntryWords() {}

    /** Returns the words of a statement. */
    public static String of(Statement statement) {
        return statement.tell(WORDS);
    }

    /** Returns how many entries of a kind there are, such as {@code 2 claims added}. */
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
            case RETRACTED -> English.count(entries, "entry taken back", "entries taken back");
            case UNDONE -> English.count(entries, "command taken back", "commands taken back");
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
        return "revised, because " + said.because();
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
        return "rated " + said.level().published() + ", because " + said.because();
    }

    @Override
    public String tell(Concluded said) {
        return "concluded " + said.verdict().published() + ", because " + said.because()
                + (said.overridden().isEmpty() ? "" : " (overriding " + String.join(", ", said.overridden()) + ")");
    }

    @Override
    public String tell(Reopened said) {
        return "reopened, because " + said.because();
    }

    @Override
    public String tell(Withdrawn said) {
        return "withdrew it, because " + said.because();
    }

    @Override
    public String tell(SameAs said) {
        return "held it to be the same claim as " + said.other() + after(", because ", said.because());
    }

    @Override
    public String tell(Asked said) {
        return "asked " + said.party() + after(" via ", said.via()) + after(", answer due ", said.by())
                + after(": ", said.question());
    }

    @Override
    public String tell(Extended said) {
        return "gave " + said.party() + " until " + said.by();
    }

    @Override
    public String tell(Waived said) {
        return "decided not to ask " + said.party() + ", because " + said.because();
    }

    @Override
    public String tell(Responded said) {
        return "recorded " + said.kind().published() + " of " + said.party() + after(", ", said.on())
                + after(", searched ", said.searched()) + quoted(said.quote());
    }

    @Override
    public String tell(Cited said) {
        return "named " + said.source() + " as having carried it"
                + (said.from().isEmpty() ? "" : ", taking it from " + String.join(", ", said.from()));
    }

    @Override
    public String tell(EvidenceAdded said) {
        return "added evidence (" + said.stance().published() + after(", ", published(said.kind())) + "): "
                + said.title();
    }

    @Override
    public String tell(EvidenceChecked said) {
        return "looked at the file of " + said.evidence() + " again: "
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
        return "took back " + said.entry() + ", because " + said.because();
    }

    @Override
    public String tell(Undone said) {
        return "took back command " + said.undoneCommand();
    }

    @Override
    public String tell(Redone said) {
        return "made command " + said.redoneCommand() + " hold again";
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
