package dev.onrecord.domain.record;

import dev.onrecord.domain.English;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The desk concludes.
 *
 * @param overridden the blockers of the policy that stood when the verdict was given all the same; empty without
 *     an override
 * @param override why a file goes past the policy; null where a person does, whose reason is that of the verdict
 */
public record Concluded(
        Verdict verdict,
        String because,
        List<String> overridden,
        @Nullable String override) implements Statement {

    /** Creates one that a person gives. */
    public Concluded(Verdict verdict, String because, List<String> overridden) {
        this(verdict, because, overridden, null);
    }

    static Concluded read(StatementFields fields) {
        return new Concluded(
                fields.requiredTerm(Verdict.class, "verdict"),
                fields.required("because"),
                fields.list("overridden"),
                fields.text("override"));
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
                .list("overridden", overridden)
                .text("override", override);
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
                .filter(entry -> !claim.aboutEarlierWording().contains(entry.id()))
                .filter(entry -> entry.statement().equals(this))
                .map(Entry::id);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.conclusion = entry.as(Concluded.class);
        claim.withdrawal = null;
        claim.fourEyes = FourEyes.NONE;
    }

    @Override
    public String inWords() {
        return "gave the verdict " + verdict.published() + ", because " + because
                + (overridden.isEmpty()
                        ? ""
                        : " (overriding " + String.join(", ", overridden) + English.after(", because ", override)
                                + ")");
    }
}
