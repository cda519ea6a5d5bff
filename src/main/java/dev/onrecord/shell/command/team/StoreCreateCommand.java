package dev.onrecord.shell.command.team;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Desks;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Signature;
import java.util.function.Supplier;

/** {@code store create}: makes the record of a desk in a database, or brings its log up to date. */
public final class StoreCreateCommand implements ConsoleCommand {

    public static final String NAME = "store create";

    private static final Flag FOR_TESTS = Parameter.flag(
            "for-tests", "a record for trying things out: names and times can be given, and it says so for good");

    private final Supplier<Desks> desks;

    public StoreCreateCommand(Supplier<Desks> desks) {
        this.desks = desks;
    }

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Make the record of a desk in PostgreSQL, or bring its log up to date")
                .takes(Addresses.ADDRESS, FOR_TESTS)
                .example("store create postgresql://ana@desk.example/newsroom");
    }

    @Override
    public void run(Call call) {
        try (var owner = desks.get().owner(call.get(Addresses.ADDRESS))) {
            var isNew = owner.create(call.has(FOR_TESTS));
            call.output()
                    .note(
                            isNew
                                    ? "made " + owner.name() + "; store allow lets others work there"
                                    : owner.name() + " is there already; its log is up to date");
        }
    }
}
