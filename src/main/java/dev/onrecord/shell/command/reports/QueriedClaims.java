package dev.onrecord.shell.command.reports;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.report.summary.RecordedEntry;
import dev.onrecord.report.summary.SummaryClaims;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.Entries.RawEntry;
import java.util.function.Consumer;

/** The claims that match a query, and the whole record of its view if they are all of its claims. */
final class QueriedClaims implements SummaryClaims {

    private final Desk desk;
    private final ClaimQuery query;
    private long given;

    QueriedClaims(Desk desk, ClaimQuery query) {
        this.desk = desk;
        this.query = query;
    }

    @Override
    public void each(Consumer<AssessedClaim> reader) {
        given = 0;
        desk.assessed().each(query, claim -> {
            given++;
            reader.accept(claim);
            return true;
        });
    }

    @Override
    public void eachEntry(Consumer<RecordedEntry> reader) {
        if (isWholeRecord()) {
            var entries = desk.store().entries();
            entries.eachRaw(entries.head(query.cutoff()), entry -> reader.accept(recorded(entry)));
        }
    }

    private boolean isWholeRecord() {
        return query.cutoff().statedBy() == null
                && given == desk.store().claims().in(query.cutoff()).count();
    }

    private static RecordedEntry recorded(RawEntry entry) {
        return new RecordedEntry(
                command(entry.command()),
                entry.claim() == null ? null : entry.claim().toString(),
                entry.kind(),
                entry.content(),
                entry.cover().saltInHex(),
                entry.cover().digestInHex());
    }

    private static RecordedEntry.Command command(CommandRow row) {
        return new RecordedEntry.Command(
                row.id(),
                row.line(),
                row.session(),
                row.story(),
                row.recordedAt(),
                row.recordedBy(),
                row.cover().saltInHex(),
                row.cover().digestInHex());
    }
}
