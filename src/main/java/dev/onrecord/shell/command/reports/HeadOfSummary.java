package dev.onrecord.shell.command.reports;

import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.RecordSeal;
import dev.onrecord.report.claimreview.Publisher;
import dev.onrecord.report.summary.SummaryHead;
import dev.onrecord.seal.SealFolder;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.store.Store;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the heads of summaries. */
final class HeadOfSummary {

    private HeadOfSummary() {}

    /**
     * Returns the head of a summary of the claims that match a query.
     *
     * @param title what it is called; empty for the name of the story
     * @param publisher who publishes reviews; null but for formats that say so
     */
    static SummaryHead of(Desk desk, ClaimQuery query, Optional<String> title, @Nullable Publisher publisher) {
        var record = desk.store().entries().head(query.cutoff());
        var settings = desk.settings(query.cutoff());
        return new SummaryHead(
                title.orElseGet(() -> query.story() == null ? "Claims" : query.story()),
                query.story(),
                query.cutoff().asOf(),
                query.cutoff().statedBy(),
                query.cutoff().zone(),
                desk.actor().name(),
                desk.actor().now(),
                settings.inWords(),
                record.entries(),
                record.hash(),
                settings.house(),
                publisher,
                seal(desk.store()));
    }

    /** Returns the newest seal of which the record is still the continuation. */
    private static @Nullable RecordSeal seal(Store store) {
        return SealFolder.of(store.file())
                .newest(store.entries()::continues)
                .map(seal -> new RecordSeal(seal.head(), seal.signer(), seal.text()))
                .orElse(null);
    }
}
