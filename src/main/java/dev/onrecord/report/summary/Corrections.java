package dev.onrecord.report.summary;

import dev.onrecord.domain.record.ChangedConclusion;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Proposed;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.record.Reopened;
import dev.onrecord.domain.record.Retracted;
import dev.onrecord.domain.record.Seconded;
import dev.onrecord.report.document.Document;
import java.time.ZoneId;
import java.util.Optional;

/** Lists what was corrected, concluded otherwise or taken back, and the verdicts that were given despite blockers. */
final class Corrections {

    private final Document document;

    Corrections(Document document) {
        this.document = document;
    }

    void write(SummaryClaims claims) {
        var found = new boolean[1];
        claims.each(assessed -> {
            for (Entry<?> entry : assessed.claim().history()) {
                var words = words(entry, assessed.claim(), assessed.zone());
                words.ifPresent(text -> document.item(
                        assessed.claim().id(),
                        entry.id() + ", " + document.dates().of(entry.recordedAt(), assessed.zone()) + ", "
                                + entry.recordedBy() + ": " + text));
                found[0] |= words.isPresent();
            }
        });
        if (!found[0]) {
            document.paragraph("None.");
        }
    }

    private Optional<String> words(Entry<?> entry, Claim claim, ZoneId zone) {
        var words = entry.statement().inWords(document.dates());
        if (claim.takenBack().contains(entry.id())) {
            return Optional.of(entry.statement()
                    .takenBack()
                    .filter(other -> !claim.takenBack().contains(other))
                    .map(other -> other + " stands again; it had been taken back")
                    .orElse("taken back: " + words));
        }
        if (entry.statement() instanceof ClaimRevised) {
            return Optional.of(words + "; " + String.join("; ", claim.changesBy(entry)));
        }
        var changed = ChangedConclusion.by(entry, claim);
        if (changed.isPresent()) {
            return Optional.of(words + "; " + changed.get().inWords(document.dates(), zone));
        }
        if (entry.statement() instanceof Concluded concluded
                && !concluded.overridden().isEmpty()) {
            return Optional.of(words);
        }
        if (entry.statement() instanceof Seconded seconded) {
            return overriding(seconded, claim).map(overridden -> words + " (overriding " + overridden + ")");
        }
        return entry.statement() instanceof Retracted
                        || entry.statement() instanceof Reopened
                        || entry.statement() instanceof RedactedWords
                ? Optional.of(words)
                : Optional.empty();
    }

    /** Returns what a seconded verdict went past; empty where the policy was met. */
    private static Optional<String> overriding(Seconded seconded, Claim claim) {
        return claim.history().stream()
                .filter(entry -> entry.id().equals(seconded.verdict()))
                .map(Entry::statement)
                .filter(Proposed.class::isInstance)
                .map(statement -> String.join(", ", ((Proposed) statement).overridden()))
                .filter(overridden -> !overridden.isEmpty())
                .findFirst();
    }
}
