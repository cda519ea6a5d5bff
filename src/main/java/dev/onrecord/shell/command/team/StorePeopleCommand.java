package dev.onrecord.shell.command.team;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.team.Person;

/** {@code store people}: lists who may do what at the desk. */
public final class StorePeopleCommand implements ConsoleCommand {

    public static final String NAME = "store people";

    private static final int ROOM_FOR_ROLE = 8;

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "List who may do what at the desk")
                .example("store people");
    }

    @Override
    public void run(Call call) {
        var desk = Addresses.desk(call);
        var screen = call.output().screen();
        for (Person person : desk.owner().people()) {
            var former = person.formerName();
            call.output()
                    .results()
                    .println(screen.pad(person.member().published(), ROOM_FOR_ROLE) + " "
                            + screen.inLine(person.login())
                            + (former == null ? "" : ", who was " + screen.inLine(former)));
        }
    }
}
