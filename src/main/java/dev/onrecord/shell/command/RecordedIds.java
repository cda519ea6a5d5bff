package dev.onrecord.shell.command;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.report.json.ReadableJson;
import dev.onrecord.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What a command recorded, for programs that go on with it.
 *
 * @param claims the claims that it was about, each once, in its order
 * @param entries its entries; empty where all of it was on record already
 * @param command its number; null without entries
 */
public record RecordedIds(
        List<String> claims, List<String> entries, @Nullable Long command) {

    /**
     * Returns what the command that ran last in a transaction recorded.
     *
     * @param count how many entries it recorded, the newest of the record
     * @param changes what it reports
     */
    static RecordedIds newest(long count, List<Changed> changes, Store store) {
        var last = store.entries().head().entries();
        return new RecordedIds(
                changes.stream()
                        .map(Changed::claim)
                        .filter(Objects::nonNull)
                        .map(ClaimId::toString)
                        .distinct()
                        .toList(),
                LongStream.rangeClosed(last - count + 1, last)
                        .mapToObj(number -> new EntryId(number).toString())
                        .toList(),
                count == 0 ? null : store.entries().newestCommand());
    }

    void print(RecordedFormat format, Output output) {
        var out = output.results();
        switch (format) {
            case JSON -> out.write(ReadableJson.line(this) + "\n");
            case IDS -> (claims.isEmpty() ? entries : claims).forEach(id -> out.write(id + "\n"));
        }
    }
}
