package dev.onrecord.domain.record;

import dev.onrecord.domain.English;
import dev.onrecord.domain.EntryId;
import java.util.List;
import java.util.Optional;

/**
 * The words of earlier entries and of the command lines that recorded them are removed for good. That they were there,
 * who recorded them and when stays on the record.
 *
 * @param entries the entries whose words went
 * @param because why
 * @param stillTakenBack what retractions among them had taken back, which stays taken back
 */
public record Redacted(List<EntryId> entries, String because, List<TakenBack> stillTakenBack) implements Statement {

    static Redacted read(StatementFields fields) {
        return new Redacted(
                fields.entries("entries"),
                fields.required("because"),
                fields.list("stillTakenBack").stream().map(TakenBack::read).toList());
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.REDACTED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields()
                .entries("entries", entries)
                .text("because", because)
                .list(
                        "stillTakenBack",
                        stillTakenBack.stream().map(TakenBack::written).toList());
    }

    /** Returns what a retraction whose words went had taken back. */
    Optional<EntryId> takenBackBy(EntryId retraction) {
        return stillTakenBack.stream()
                .filter(pair -> pair.retraction.equals(retraction))
                .map(TakenBack::entry)
                .findFirst();
    }

    @Override
    public boolean takesBack() {
        return true;
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "redacted " + English.listed(entries) + ", because " + because;
    }

    /**
     * What a retraction had taken back.
     *
     * @param retraction the entry that took it back
     * @param entry what was taken back
     */
    public record TakenBack(EntryId retraction, EntryId entry) {

        private static TakenBack read(String written) {
            var pair = written.split(" ", 2);
            return new TakenBack(
                    EntryId.find(pair[0]).orElseThrow(),
                    EntryId.find(pair[pair.length - 1]).orElseThrow());
        }

        private String written() {
            return retraction + " " + entry;
        }
    }
}
