package dev.onrecord.shell.application;

import dev.onrecord.domain.policy.Setting;
import dev.onrecord.shell.command.Desks;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.run.Folders;
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
    Desk desk(DeskAddress address, Map<Setting, String> configured) {
        var surroundings = surroundings();
        return new Desk(
                () -> DeskRecord.open(address, surroundings),
                () -> true,
                startup.options().actor(surroundings.login(address)),
                configured);
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
