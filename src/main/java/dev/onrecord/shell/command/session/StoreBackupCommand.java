package dev.onrecord.shell.command.session;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Signature;
import java.nio.file.Path;

/** {@code store backup}: copies the whole record to another file. */
public final class StoreBackupCommand implements ConsoleCommand {

    public static final String NAME = "store backup";

    private static final Argument<Path> FILE = Parameter.argument("FILE", Values.FILE, "where the copy goes");
    private static final Flag FORCE = Parameter.flag("force", "replace an existing file");
    private static final Flag EVIDENCE =
            Parameter.flag("evidence", "take the kept files of evidence along, as is usual; --no-evidence leaves them");

    @Override
    public Signature signature() {
        return Signature.of(
                        NAME, Group.SESSION, "Copy the whole record to another file, with the kept files of evidence")
                .takes(FILE, FORCE, EVIDENCE)
                .example("store backup onrecord-2025-04-28.db");
    }

    @Override
    public void run(Call call) {
        var target = call.get(FILE);
        call.refuseExisting(target, FORCE);
        var copies = new CopiesBeside(call.store().file(), target);
        call.store().backup(call.output().privatePendingFile(target, "backed up to " + target));
        if (call.find(EVIDENCE).orElse(true)) {
            copies.tell(copies.copy(), call.output());
        } else {
            copies.tellLeft(call.output());
        }
    }
}
