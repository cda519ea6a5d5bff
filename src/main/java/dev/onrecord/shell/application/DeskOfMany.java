package dev.onrecord.shell.application;

import dev.onrecord.domain.English;
import dev.onrecord.domain.policy.Setting;
import dev.onrecord.shell.command.Desks;
import dev.onrecord.shell.command.team.StoreLaterCommand;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.run.Folders;
import dev.onrecord.shell.run.LaterFile;
import dev.onrecord.shell.run.Startup;
import dev.onrecord.store.Store;
import dev.onrecord.store.sqlite.OpenOptions;
import dev.onrecord.team.DeskAddress;
import dev.onrecord.team.DeskOwner;
import dev.onrecord.team.DeskRecord;
import dev.onrecord.team.Surroundings;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/** Reaches the records of desks with what the process was given. */
final class DeskOfMany implements Desks {

    private final Startup startup;
    private final OpenOptions opening;

    DeskOfMany(Startup startup, OpenOptions opening) {
        this.startup = startup;
        this.opening = opening;
    }

    /** Returns the desk at an address, whose record is opened on first use. */
    Desk desk(DeskAddress address, Map<Setting, String> configured, boolean later) {
        var surroundings = surroundings();
        var desk = new Desk(
                () -> open(address, surroundings),
                () -> true,
                startup.options().actor(surroundings.login(address)),
                configured);
        desk.memory().setLater(later);
        return desk;
    }

    /** Opens the record, and says what waits for the desk where it can now be reached. */
    private Store open(DeskAddress address, Surroundings surroundings) {
        var store = DeskRecord.open(address, surroundings);
        var waiting = store.original().filter(desk -> desk.isReached()).flatMap(desk -> LaterFile.of(store));
        waiting.map(LaterFile::read)
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> opening.listener()
                        .note(English.count(lines.size(), "line") + " typed while the desk could not be reached; "
                                + StoreLaterCommand.NAME + " records what still holds"));
        return store;
    }

    @Override
    public DeskOwner owner(DeskAddress address) {
        return DeskOwner.at(address, surroundings());
    }

    @Override
    public Optional<String> askPassword(String prompt) {
        return new PasswordPrompt(startup.streams(), startup.notes()).ask(prompt);
    }

    @Override
    public boolean keepCopy(DeskAddress address, Store of) {
        var file = DeskRecord.copyOf(address, Folders.desks(startup.streams().environment()));
        if (Files.exists(file)) {
            return false;
        }
        of.backup(file);
        return true;
    }

    private Surroundings surroundings() {
        var environment = startup.streams().environment();
        return new Surroundings(
                environment,
                Folders.desks(environment),
                opening,
                startup.options().clock(),
                () -> askPassword("password at the desk: "),
                startup.options().actsAsOther());
    }
}
