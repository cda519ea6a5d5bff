package dev.onrecord.shell.command.history;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Retracted;
import dev.onrecord.domain.record.Rules;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code retract}: takes an entry back by another; both stay on the record. */
public final class RetractCommand extends ChangingCommand {

    public static final String NAME = "retract";

    public static final Argument<EntryId> ENTRY =
            Parameter.argument("ENTRY", Values.ENTRY, "the entry, as log and show print it");
    public static final Option<String> BECAUSE = because("why it does not hold");

    public RetractCommand() {
        super(Signature.of(NAME, Group.RECORD, "Take an entry back, and say why")
                .takes(ENTRY, BECAUSE)
                .example("retract E17 --because \"the quote was from another day\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var entry = entry(call, call.get(ENTRY));
        Rules.checkRetract(entry, isTakenBack(call, entry));
        recorder.append(entry.claim(), new Retracted(entry.id(), call.get(BECAUSE)));
        var changes = new ArrayList<>(List.of(new Changed(entry.claim(), "took back " + entry.id())));
        sourceOf(entry).ifPresent(source -> changes.add(leaning(call, source)));
        return changes;
    }

    /** Returns the source on which claims may have leaned, where the entry is about one. */
    private static Optional<String> sourceOf(Entry<?> entry) {
        if (entry.statement() instanceof Cited cited) {
            return Optional.of(cited.source());
        }
        return entry.statement() instanceof SourceDescribed described
                ? Optional.of(described.name())
                : Optional.empty();
    }

    private static Changed leaning(Call call, String source) {
        var claims = call.store().claims().leaningOn(source);
        return new Changed(
                null,
                "claims that lean on " + source + ": "
                        + claims.stream().limit(20).map(ClaimId::toString).collect(Collectors.joining(", "))
                        + (claims.size() > 20 ? ", …" : ""));
    }

    private static Entry<?> entry(Call call, EntryId id) {
        var entries = call.store().entries();
        return entries.find(id)
                .orElseThrow(() -> new UnknownNameException(
                        "no entry " + id + " (the highest is E" + entries.head().entries() + ")",
                        id.toString(),
                        null,
                        "log shows the newest"));
    }

    private static boolean isTakenBack(Call call, Entry<?> entry) {
        var desk = call.desk();
        if (entry.claim() == null) {
            return desk.store().entries().isTakenBack(entry, desk.present());
        }
        return desk.store()
                .claims()
                .find(entry.claim(), desk.present())
                .map(claim -> claim.takenBack().contains(entry.id()))
                .orElse(true);
    }
}
