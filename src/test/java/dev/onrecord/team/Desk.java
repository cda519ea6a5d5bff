package dev.onrecord.team;

import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import dev.onrecord.store.sqlite.OpenOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A desk of ana's on a real server, with a folder in which each console keeps its copy.
 *
 * @param hosts where the server is, without a login
 */
record Desk(PostgresServer server, String database, Path folder, String hosts) {

    /** Makes a desk at which ana is the owner, ben a checker, cleo an editor and dora a reader. */
    static Desk in(Path folder) {
        return at(PostgresServer.shared(), folder);
    }

    /** Makes such a desk on a given server. */
    static Desk at(PostgresServer server, Path folder) {
        var desk = new Desk(server, server.newDatabase(), folder, "localhost:" + server.port());
        try (var owner = desk.owner("ana")) {
            owner.create(false);
            owner.allow("ben", DeskMember.CHECKER, null, null);
            owner.allow("cleo", DeskMember.EDITOR, null, null);
            owner.allow("dora", DeskMember.READER, null, null);
        }
        return desk;
    }

    /** Returns the same desk reached through other hosts, such as a relay. */
    Desk through(String otherHosts) {
        return new Desk(server, database, folder, otherHosts);
    }

    DeskAddress address(String login) {
        return DeskAddress.of("postgresql://" + login + "@" + hosts + "/" + database);
    }

    DeskOwner owner(String login) {
        return DeskOwner.at(address(login), surroundings(login, login));
    }

    /** Opens the copy of a console. */
    Store open(String login) {
        return open(login, login);
    }

    /** Opens the copy of one of several consoles of a login. */
    Store open(String login, String console) {
        return DeskRecord.open(address(login), surroundings(login, console));
    }

    private Surroundings surroundings(String login, String console) {
        return new Surroundings(
                Map.of("PGPASSWORD", login + "-secret"),
                folder.resolve(console),
                OpenOptions.USUAL,
                Clock.systemUTC(),
                Optional::empty,
                false);
    }

    /** Records a claim as a login does. */
    static void add(Store store, String login, String text) {
        store.record(stamp(login, "add \"" + text + "\""), recorder -> recorder.addClaim(content(text)));
    }

    static Stamp stamp(String login, String line) {
        return new Stamp(login, Clock.systemUTC().instant(), line, "session of " + login, null);
    }

    static ClaimContent content(String text) {
        return new ClaimContent(null, text, null, null, List.of(), null, null, List.of(), null, null);
    }
}
