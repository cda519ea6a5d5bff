package dev.onrecord.report.words;

import dev.onrecord.domain.record.Statement;
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
public final class EntryWords {

    private EntryWords() {}

    /** Returns the words of a statement. */
    public static String of(Statement statement) {
        if (statement instanceof Statement.ClaimAdded added) {
            return "added: " + added.content().text();
        }
        if (statement instanceof Statement.ClaimRevised revised) {
            return "revised, because " + revised.because();
        }
        if (statement instanceof Statement.Tagged tagged) {
            return "tagged " + String.join(", ", tagged.tags());
        }
        if (statement instanceof Statement.Untagged untagged) {
            return "untagged " + String.join(", ", untagged.tags());
        }
        if (statement instanceof Statement.Cited cited) {
            return "named " + cited.source() + " as having carried it"
                    + (cited.from().isEmpty() ? "" : ", taking it from " + String.join(", ", cited.from()));
        }
        if (statement instanceof Statement.SourceDescribed described) {
            return source(described);
        }
        if (statement instanceof Statement.StoryOpened opened) {
            return "opened the story " + opened.name();
        }
        return judgement(statement);
    }

    private static String judgement(Statement statement) {
        if (statement instanceof Statement.Rated rated) {
            return "rated " + rated.level().published() + ", because " + rated.because();
        }
        if (statement instanceof Statement.Concluded concluded) {
            return "concluded " + concluded.verdict().published() + ", because " + concluded.because()
                    + (concluded.overridden().isEmpty()
                            ? ""
                            : " (overriding " + String.join(", ", concluded.overridden()) + ")");
        }
        if (statement instanceof Statement.Reopened reopened) {
            return "reopened, because " + reopened.because();
        }
        if (statement instanceof Statement.Withdrawn withdrawn) {
            return "withdrew it, because " + withdrawn.because();
        }
        if (statement instanceof Statement.SameAs same) {
            return "held it to be the same claim as " + same.other() + after(", because ", same.because());
        }
        if (statement instanceof Statement.Retracted retracted) {
            return "took back " + retracted.entry() + ", because " + retracted.because();
        }
        if (statement instanceof Statement.Undone undone) {
            return "took back command " + undone.undoneCommand();
        }
        if (statement instanceof Statement.Redone redone) {
            return "made command " + redone.redoneCommand() + " hold again";
        }
        return exchange(statement);
    }

    private static String exchange(Statement statement) {
        if (statement instanceof Statement.Asked asked) {
            return "asked " + asked.party() + after(" via ", asked.via()) + after(", answer due ", asked.by())
                    + after(": ", asked.question());
        }
        if (statement instanceof Statement.Extended extended) {
            return "gave " + extended.party() + " until " + extended.by();
        }
        if (statement instanceof Statement.Waived waived) {
            return "decided not to ask " + waived.party() + ", because " + waived.because();
        }
        if (statement instanceof Statement.Responded said) {
            return "recorded " + said.kind().published() + " of " + said.party() + after(", ", said.on())
                    + after(", searched ", said.searched()) + quoted(said.quote());
        }
        return evidence(statement);
    }

    private static String evidence(Statement statement) {
        if (statement instanceof Statement.EvidenceAdded piece) {
            return "added evidence (" + piece.stance().published() + after(", ", published(piece.kind())) + "): "
                    + piece.title();
        }
        if (statement instanceof Statement.EvidenceChecked checked) {
            return "looked at the file of " + checked.evidence() + " again: "
                    + checked.state().name().toLowerCase(Locale.ROOT);
        }
        throw new IllegalArgumentException(statement.getClass().getName());
    }

    private static String source(Statement.SourceDescribed described) {
        var said = new ArrayList<String>();
        if (described.kind() != null) {
            said.add(described.kind().published());
        }
        if (described.reliability() != null) {
            said.add("reliability " + described.reliability().published() + after(" because ", described.because()));
        }
        if (described.unresolved() != null) {
            said.add(described.unresolved() ? "not identified" : "identified");
        }
        if (described.url() != null) {
            said.add(described.url());
        }
        return "described the source " + described.name() + list(said);
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
