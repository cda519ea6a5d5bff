package dev.onrecord.report.summary;

import dev.onrecord.report.json.JsonDocument;
import dev.onrecord.report.json.ReadableJson;
import org.jspecify.annotations.Nullable;

/** Writes the record behind a summary, a line for each command and each entry, with a seal at its end. */
final class JsonRecord {

    private final JsonDocument json;
    private long command;

    JsonRecord(JsonDocument json) {
        this.json = json;
    }

    void write(SummaryHead head, SummaryClaims claims) {
        claims.eachEntry(this::add);
        if (command > 0) {
            json.addLine(new Seal(head.entries(), head.headHash()));
            json.endList();
        }
    }

    private void add(RecordedEntry entry) {
        if (command == 0) {
            json.list("record");
        }
        if (command != entry.command().number()) {
            command = entry.command().number();
            json.addLine(Command.of(entry.command()));
        }
        json.addLine(new Entry(
                entry.claim(), entry.kind(), ReadableJson.tree(entry.content()), entry.salt(), entry.digest()));
    }

    private record Command(
            String line,
            String session,
            @Nullable String story,
            String recordedAt,
            String recordedBy,
            @Nullable String salt,
            @Nullable String digest) {

        static Command of(RecordedEntry.Command command) {
            return new Command(
                    command.line(),
                    command.session(),
                    command.story(),
                    command.recordedAt(),
                    command.recordedBy(),
                    command.salt(),
                    command.digest());
        }
    }

    private record Entry(
            @Nullable String claim,
            String kind,
            Object content,
            @Nullable String salt,
            @Nullable String digest) {}

    private record Seal(long entries, String headHash) {}
}
