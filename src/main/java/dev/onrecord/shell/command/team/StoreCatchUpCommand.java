package dev.onrecord.shell.command.team;

import dev.onrecord.domain.English;
import dev.onrecord.domain.StoreException;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;

/** {@code store catch-up}: brings the copy of the desk's record up to date, and nothing else. */
public final class StoreCatchUpCommand implements ConsoleCommand {

    public static final String NAME = "store catch-up";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Bring the copy of the desk's record up to date")
                .example("store catch-up");
    }

    @Override
    public void run(Call call) {
        var desk = Addresses.desk(call);
        call.store().catchUp();
        if (!desk.isReached()) {
            throw new StoreException(
                    "the desk cannot be reached, so the copy stays as it is", "try again when it can be reached");
        }
        call.output()
                .note("up to date with " + desk.name() + ": "
                        + English.count(call.store().entries().head().entries(), "entry", "entries"));
    }
}
