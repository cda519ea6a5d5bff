package dev.onrecord.domain.record;

import dev.onrecord.domain.date.PartialDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source carried the claim.
 *
 * @param from the sources it took it from; empty where it is the first to say so
 * @param archived where an archive keeps what was at the address
 */
public record Cited(
        String source,
        List<String> from,
        @Nullable String url,
        @Nullable PartialDate on,
        @Nullable String archived) implements Statement {

    /** Creates one without an archived copy. */
    public Cited(String source, List<String> from, @Nullable String url, @Nullable PartialDate on) {
        this(source, from, url, on, null);
    }

    static Cited read(StatementFields fields) {
        return new Cited(
                fields.required("source"),
                fields.list("from"),
                fields.text("url"),
                fields.date("on"),
                fields.text("archived"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.CITED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields()
                .text("source", source)
                .list("from", from)
                .text("url", url)
                .date("on", on)
                .text("archived", archived);
    }

    @Override
    public Optional<PartialDate> statedOn() {
        return Optional.ofNullable(on);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        claim.citations.add(entry.as(Cited.class));
    }

    @Override
    public String inWords() {
        return "recorded that " + source + " carried it"
                + (from.isEmpty() ? "" : ", taking it from " + String.join(", ", from));
    }
}
