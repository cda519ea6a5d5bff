package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import java.util.Optional;

/**
 * Finds what already says the same, so that a command or a script that is run twice records nothing twice.
 *
 * <p>What a later statement takes the place of is a repetition only while it stands: a rating of the level that stands
 * for the same reason, a piece of evidence as it is. Anything else is one when an equal statement counts.
 */
public final class Repetition {

    private Repetition() {}

    /** Returns the entry that says the same of a claim and still counts. */
    public static Optional<EntryId> find(Claim claim, Statement statement) {
        if (statement instanceof Rated) {
            return claim.rating()
                    .filter(entry -> entry.statement().equals(statement))
                    .map(Entry::id);
        } else if (statement instanceof Concluded) {
            return Optional.ofNullable(claim.conclusion())
                    .filter(entry -> claim.withdrawal() == null)
                    .filter(entry -> entry.statement().equals(statement))
                    .map(Entry::id);
        } else if (statement instanceof EvidenceAdded) {
            return claim.evidence().stream()
                    .filter(evidence -> evidence.piece().equals(statement))
                    .filter(evidence -> evidence.file() == FileState.UNCHANGED)
                    .map(evidence -> evidence.entry().id())
                    .findFirst();
        } else if (statement instanceof Extended extended) {
            return claim.requestTo(extended.party())
                    .filter(request -> extended.by().equals(request.by()))
                    .map(request -> request.latest().id());
        }
        return claim.history().stream()
                .filter(entry -> !claim.takenBack().contains(entry.id()))
                .filter(entry -> entry.statement().equals(statement))
                .map(Entry::id)
                .findFirst();
    }

    /** Tells whether a description adds nothing to what is known of a source. */
    public static boolean addsNothing(Source known, SourceDescribed said) {
        return !known.history().isEmpty()
                && (said.kind() == null || said.kind() == known.kind())
                && (said.reliability() == null
                        || said.reliability() == known.reliability()
                                && said.because() != null
                                && said.because().equals(known.because()))
                && (said.url() == null || said.url().equals(known.url()))
                && (said.unresolved() == null || said.unresolved() == known.unresolved());
    }
}
