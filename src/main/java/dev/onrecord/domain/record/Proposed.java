package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The desk would conclude, and a second person has to stand by it first.
 *
 * @param overridden the blockers that stand in the way of the verdict and that it goes past; empty without an override
 */
public record Proposed(Verdict verdict, String because, List<String> overridden) implements Statement {

    static Proposed read(StatementFields fields) {
        return new Proposed(
                fields.requiredTerm(Verdict.class, "verdict"), fields.required("because"), fields.list("overridden"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.PROPOSED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields()
                .term("verdict", verdict)
                .text("because", because)
                .list("overridden", overridden);
    }

    @Override
    public boolean isJudgement() {
        return true;
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.fourEyes = claim.fourEyes.proposed(entry.as(Proposed.class));
    }

    @Override
    public Optional<EntryId> repeatedIn(Claim claim) {
        return claim.fourEyes()
                .waiting()
                .filter(entry -> entry.statement().equals(this))
                .map(Entry::id);
    }

    @Override
    public String inWords() {
        return "proposed the verdict " + verdict.published() + ", because " + because
                + (overridden.isEmpty() ? "" : " (overriding " + String.join(", ", overridden) + ")");
    }

    @Override
    public DeskRole role() {
        return overridden.isEmpty() ? DeskRole.CHECKER : DeskRole.EDITOR;
    }
}
