package dev.onrecord.shell.command.history;

import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.EntryId;
import dev.onrecord.domain.record.Rules;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code retract}: an entry is taken back by another; both stay on the record. */
public final class RetractCommand extends ChangingCommand {

    private static final Argument<EntryId> ENTRY =
            Parameter.argument("ENTRY", Values.ENTRY, "the entry, as log and show print it");
    private static final Option<String> BECAUSE = Parameter.option("because", ValueType.text(), "why it does not hold")
            .required();

    /** Creates the command. */
    public RetractCommand() {
        super(Signature.of("retract", Group.RECORD, "Take an entry back, and say why")
                .takes(ENTRY, BECAUSE)
                .example("retract E17 --because \"the quote was from another day\""));
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var entry = entry(call, call.get(ENTRY));
        Rules.checkRetract(entry, isTakenBack(call, entry));
        recorder.append(entry.claim(), new Statement.Retracted(entry.id(), call.get(BECAUSE)));
        return List.of(new Changed(entry.claim(), entry.id() + " is taken back"));
    }

    private static Entry<?> entry(Call call, EntryId id) {
        var entries = call.desk().store().entries();
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
            return desk.store().entries().isTakenBack(entry);
        }
        return desk.store()
                .claims()
                .find(entry.claim(), desk.present())
                .map(claim -> claim.takenBack().contains(entry.id()))
                .orElse(true);
    }
}
