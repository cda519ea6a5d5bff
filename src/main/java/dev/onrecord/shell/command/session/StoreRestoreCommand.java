package dev.onrecord.shell.command.session;

import dev.onrecord.domain.English;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.file.RegularFile;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Signature;
import java.nio.file.Path;

/** {@code store restore}: replaces the record with a backup. */
public final class StoreRestoreCommand implements ConsoleCommand {

    public static final String NAME = "store restore";

    private static final Argument<Path> FILE = Parameter.argument("FILE", Values.FILE, "the backup");
    private static final Flag FORCE = Parameter.flag("force", "replace a record that has entries");

    @Override
    public Signature signature() {
        return Signature.of(
                        NAME,
                        Group.SESSION,
                        "Replace the record with a backup, and bring back the copies of evidence beside it")
                .takes(FILE, FORCE)
                .example("store restore onrecord-2025-04-28.db --force");
    }

    @Override
    public void run(Call call) {
        var backup = call.get(FILE);
        RegularFile.check(backup);
        var store = call.store();
        store.original().ifPresent(desk -> {
            throw new RefusedException(
                    "the record of a desk is never replaced: " + desk.name(),
                    null,
                    null,
                    "a backup is looked at as a file, with --store " + backup
                            + "; a new desk takes it with store share");
        });
        var held = store.entries().head().entries();
        if (held > 0 && !call.has(FORCE)) {
            throw new RefusedException(
                    "the store holds " + English.count(held, "entry", "entries") + ", which would be lost",
                    null,
                    null,
                    "back them up with store backup, then add --force");
        }
        var copies = new CopiesBeside(backup, store.file());
        var transfer = copies.copy();
        store.restore(backup);
        call.output()
                .note("restored from " + backup + ": "
                        + English.count(store.entries().head().entries(), "entry", "entries"));
        copies.tell(transfer, call.output());
    }
}
