package dev.onrecord.shell.command.team;

import dev.onrecord.domain.English;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Desks;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.sqlite.OpenOptions.Listener;
import java.util.function.Supplier;

/** {@code store share}: puts the record of a file into the empty log of a desk, entry by entry. */
public final class StoreShareCommand implements ConsoleCommand {

    public static final String NAME = "store share";

    private final Supplier<Desks> desks;

    public StoreShareCommand(Supplier<Desks> desks) {
        this.desks = desks;
    }

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Put the record of this file into the empty record of a desk")
                .takes(Addresses.ADDRESS)
                .example("store share postgresql://ana@desk.example/newsroom");
    }

    @Override
    public void run(Call call) {
        var store = call.store();
        if (store.original().isPresent()) {
            throw new RefusedException(
                    "this record is a desk's already: " + store.original().get().name(), null, null, null);
        }
        if (store.isUnderWay()) {
            throw new RefusedException(
                    "the record cannot be shared from within a command file",
                    null,
                    null,
                    "run it as a command by itself");
        }
        var address = call.get(Addresses.ADDRESS);
        try (var owner = desks.get().owner(address)) {
            var head = owner.share(store, progress(call.output()));
            desks.get().keepCopy(address, store);
            call.output()
                    .note("shared " + English.count(head.entries(), "entry", "entries") + " at " + owner.name()
                            + "; from now on work with --store " + owner.name()
                            + ", as nobody else sees what is recorded in "
                            + store.file());
        }
    }

    private static Listener progress(Output output) {
        return new Listener() {
            @Override
            public void progress(String line) {
                if (output.isWatched()) {
                    output.showStatus(line);
                }
            }
        };
    }
}
