package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The desk concludes.
 *
 * @param overridden the blockers of the policy that stood when the verdict was given all the same; empty without
 *     an override
 */
public record Concluded(Verdict verdict, String because, List<String> overridden) implements Statement {

    static Concluded read(StatementFields fields) {
        return new Concluded(
                fields.requiredTerm(Verdict.class, "verdict"), fields.required("because"), fields.list("overridden"));
    }

    /** Returns the same verdict with other blockers that stood when it was given all the same. */
    public Concluded overriding(List<String> codes) {
        return new Concluded(verdict, because, codes);
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.CONCLUDED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields()
                .term("verdict", verdict)
                .text("because", because)
                .list("overridden", overridden);
    }

    @Override
    public DeskRole role() {
        return overridden.isEmpty() ? DeskRole.CHECKER : DeskRole.EDITOR;
    }

    @Override
    public boolean isJudgement() {
        return true;
    }

    @Override
    public Optional<EntryId> repeatedIn(Claim claim) {
        return Optional.ofNullable(claim.conclusion())
                .filter(entry -> claim.withdrawal() == null)
                .filter(entry -> entry.statement().equals(this))
                .map(Entry::id);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.conclusion = entry.as(Concluded.class);
        claim.withdrawal = null;
    }

    @Override
    public String inWords() {
        return "gave the verdict " + verdict.published() + ", because " + because
                + (overridden.isEmpty() ? "" : " (overriding " + String.join(", ", overridden) + ")");
    }
}
