package dev.onrecord.domain.record;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.ResponseKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party's answer, or what the desk observed of its silence.
 *
 * @param quote the words themselves, untranslated
 * @param lang the language of the quote as a BCP 47 code
 * @param spokesperson who spoke for the party
 * @param via the channel it came by
 * @param relayedBy the source that passed it on, where the desk did not have it at first hand
 * @param on when it was made; for an observation, the day it holds for
 * @param searched where the desk looked; given for a non-admission
 * @param recheck when to look again
 */
public record Responded(
        ResponseKind kind,
        String party,
        @Nullable String quote,
        @Nullable String lang,
        @Nullable String spokesperson,
        @Nullable String via,
        @Nullable String url,
        @Nullable String relayedBy,
        @Nullable PartialDate on,
        @Nullable String searched,
        @Nullable PartialDate recheck,
        @Nullable String note)
        implements Statement {

    static Responded read(StatementFields fields) {
        return new Responded(
                fields.requiredTerm(ResponseKind.class, "kind"),
                fields.required("party"),
                fields.text("quote"),
                fields.text("lang"),
                fields.text("spokesperson"),
                fields.text("via"),
                fields.text("url"),
                fields.text("relayedBy"),
                fields.date("on"),
                fields.text("searched"),
                fields.date("recheck"),
                fields.text("note"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.RESPONDED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields()
                .term("kind", kind)
                .text("party", party)
                .text("quote", quote)
                .text("lang", lang)
                .text("spokesperson", spokesperson)
                .text("via", via)
                .text("url", url)
                .text("relayedBy", relayedBy)
                .date("on", on)
                .text("searched", searched)
                .date("recheck", recheck)
                .text("note", note);
    }

    @Override
    public Optional<PartialDate> statedOn() {
        return Optional.ofNullable(on);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        var response = entry.as(Responded.class);
        claim.responses.add(response);
        if (kind.settlesRequest()) {
            claim.requests.computeIfPresent(party, (name, request) -> request.closedBy(response, null));
        }
    }

    @Override
    public <T> T tell(StatementTeller<T> teller) {
        return teller.tell(this);
    }
}
