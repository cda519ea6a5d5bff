package dev.onrecord.shell.command.team;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Desks;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.team.DeskMember;
import java.util.function.Supplier;

/** {@code store allow}: lets somebody work at the desk, or changes what they may. */
public final class StoreAllowCommand implements ConsoleCommand {

    public static final String NAME = "store allow";

    public static final Argument<String> PERSON =
            Parameter.argument("PERSON", ValueType.word("PERSON"), "a login of the database server");
    public static final Argument<DeskMember> ROLE = Parameter.argument(
            "ROLE", Values.term("ROLE", "a role", DeskMember.class), "reader, checker, editor or owner");
    private static final Option<String> IS =
            Parameter.option("is", ValueType.word("NAME"), "the name that they have in what was shared");
    public static final Flag CREATE =
            Parameter.flag("create", "make the login on the server, and ask for its password");

    private final Supplier<Desks> desks;

    public StoreAllowCommand(Supplier<Desks> desks) {
        this.desks = desks;
    }

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Let somebody work at the desk, or change what they may")
                .takes(PERSON, ROLE, IS, CREATE)
                .example("store allow ben checker")
                .example("store allow ana editor --is kim");
    }

    @Override
    public void run(Call call) {
        var person = call.get(PERSON);
        var role = call.get(ROLE);
        var desk = Addresses.desk(call);
        desk.owner().allow(person, role, call.find(IS).orElse(null), call.has(CREATE) ? password(person) : null);
        call.output()
                .note(person + " is " + (role == DeskMember.EDITOR || role == DeskMember.OWNER ? "an " : "a ")
                        + role.published() + " at " + desk.name());
    }

    private String password(String person) {
        var first = desks.get().askPassword("password for " + person + ": ");
        var second = first.flatMap(typed -> desks.get().askPassword("again: "));
        if (first.isEmpty() || second.isEmpty()) {
            throw new RefusedException(
                    "nobody is there to type a password for " + person,
                    null,
                    null,
                    "run it on a terminal, or let who keeps the server make the login");
        }
        if (!first.equals(second)) {
            throw new RefusedException("the two passwords are not the same", null, null, "nothing was changed");
        }
        return first.get();
    }
}
