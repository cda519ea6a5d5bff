package dev.onrecord.intake.draft;

import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.intake.record.Place;
import dev.onrecord.store.WrittenClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one record of a file brings.
 *
 * @param place where the record begins
 * @param id what the file calls the claim, so that others of the file can be parts of it; null without one
 * @param whole the key, or the file's own name, of the claim that this one is a part of; null for a whole
 * @param claim the claim itself, with names as the record knows them and without its whole
 * @param statements what is said about it, in the order in which it is to be recorded
 * @param yields whether what the record holds stands against it: it is another desk's account of the claim
 */
public record ClaimDraft(
        Place place,
        @Nullable String id,
        @Nullable String whole,
        WrittenClaim claim,
        List<Statement> statements,
        boolean yields) {

    /** Copies the statements. */
    public ClaimDraft {
        statements = List.copyOf(statements);
    }

    /** Returns what the claim says. */
    public ClaimContent content() {
        return claim.content();
    }

    /** Returns the same draft as a part of a claim of the store. */
    public ClaimDraft partOf(ClaimId other) {
        var said = content();
        var part = new ClaimContent(
                said.key(),
                said.text(),
                said.story(),
                said.speaker(),
                said.about(),
                said.on(),
                said.url(),
                said.tags(),
                other,
                said.note());
        return new ClaimDraft(place, id, null, WrittenClaim.of(part), statements, yields);
    }
}
