package dev.onrecord.report.summary;

import dev.onrecord.report.json.JsonClaims;
import org.jspecify.annotations.Nullable;

/** Writes the record behind a summary, a line for each command and each entry, with a seal at its end. */
final class JsonRecord {

    private final JsonClaims json;
    private long command;

    JsonRecord(JsonClaims json) {
        this.json = json;
    }

    void write(SummaryHead head, SummaryClaims claims) {
        claims.eachEntry(this::add);
        if (command > 0) {
            json.element(new Seal(head.entries(), head.headHash()));
            json.endList();
        }
    }

    private void add(RecordedEntry entry) {
        if (command == 0) {
            json.list("record");
        }
        if (command != entry.command().number()) {
            command = entry.command().number();
            json.element(Command.of(entry.command()));
        }
        json.element(new Entry(entry.claim(), entry.kind(), JsonClaims.tree(entry.content())));
    }

    private record Command(
            String line, String session, @Nullable String story, String recordedAt, String recordedBy) {

        static Command of(RecordedEntry.Command command) {
            return new Command(
                    command.line(), command.session(), command.story(), command.recordedAt(), command.recordedBy());
        }
    }

    private record Entry(@Nullable String claim, String kind, Object content) {}

    private record Seal(long entries, String headHash) {}
}
