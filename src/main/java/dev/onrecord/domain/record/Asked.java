package dev.onrecord.domain.record;

import dev.onrecord.domain.English;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party is asked.
 *
 * @param by when the answer is due: a date or a timestamp; null for a request without a deadline
 * @param on when it was asked
 */
public record Asked(
        String party,
        @Nullable String question,
        @Nullable String via,
        @Nullable String to,
        @Nullable PartialDate by,
        PartialDate on)
        implements Statement {

    static Asked read(StatementFields fields) {
        return new Asked(
                fields.required("party"),
                fields.text("question"),
                fields.text("via"),
                fields.text("to"),
                fields.date("by"),
                fields.requiredDate("on"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.ASKED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields()
                .text("party", party)
                .text("question", question)
                .text("via", via)
                .text("to", to)
                .date("by", by)
                .date("on", on);
    }

    @Override
    public Optional<PartialDate> statedOn() {
        return Optional.of(on);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.ask(entry.as(Asked.class));
    }

    @Override
    public String inWords() {
        return inWords(DateStyle.ISO);
    }

    @Override
    public String inWords(DateStyle dates) {
        return "asked " + party + English.after(" via ", via)
                + English.after(", answer due by ", by == null ? null : dates.of(by)) + English.after(": ", question);
    }
}
