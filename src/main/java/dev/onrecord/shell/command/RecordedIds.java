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
     * @param changes what it reports
     * @param before how many entries there were before it
     */
    static RecordedIds since(long before, List<Changed> changes, Store store) {
        var after = store.entries().head().entries();
        return new RecordedIds(
                changes.stream()
                        .map(Changed::claim)
                        .filter(Objects::nonNull)
                        .map(ClaimId::toString)
                        .distinct()
                        .toList(),
                LongStream.rangeClosed(before + 1, after)
                        .mapToObj(number -> new EntryId(number).toString())
                        .toList(),
                after == before ? null : store.entries().newestCommand());
    }

    void print(RecordedFormat format, Output output) {
        var out = output.results();
        switch (format) {
            case JSON -> out.write(ReadableJson.line(this) + "\n");
            case IDS -> (claims.isEmpty() ? entries : claims).forEach(id -> out.write(id + "\n"));
        }
    }
}
