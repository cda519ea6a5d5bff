package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.vocabulary.Confidence;
import java.util.Optional;

/** The desk says how confident it is, and what that rests on. */
public record Rated(Confidence level, String because) implements Statement {

    static Rated read(StatementFields fields) {
        return new Rated(fields.requiredTerm(Confidence.class, "level"), fields.required("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.RATED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().term("level", level).text("because", because);
    }

    @Override
    public boolean isJudgement() {
        return true;
    }

    @Override
    public Optional<EntryId> repeatedIn(Claim claim) {
        return claim.rating().filter(entry -> entry.statement().equals(this)).map(Entry::id);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.ratings.add(entry.as(Rated.class));
    }

    @Override
    public String inWords() {
        return "rated confidence " + level.published() + ", because " + because;
    }
}
