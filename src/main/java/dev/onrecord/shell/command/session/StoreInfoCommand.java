package dev.onrecord.shell.command.session;

import dev.onrecord.domain.English;
import dev.onrecord.seal.SealFolder;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.team.DeskRecord;
import dev.onrecord.team.DeskState;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** {@code store info}: shows where the record is and how far it goes. */
public final class StoreInfoCommand implements ConsoleCommand {

    public static final String NAME = "store info";

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Show where the record is and how far it goes")
                .example("store info");
    }

    @Override
    public void run(Call call) {
        var store = call.store();
        var head = store.entries().head();
        var counts = store.claims().counts(null);
        var results = call.output().results();
        DeskRecord.of(store).ifPresent(desk -> printDesk(call, desk.state()));
        results.println((store.original().isPresent() ? "copy      " : "file      ")
                + call.output().screen().inLine(store.file().toAbsolutePath().toString()));
        results.println("schema    " + store.schema());
        results.println("claims    "
                + counts.values().stream().mapToLong(Long::longValue).sum()
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", ", " (", ")"))
                        .replace(" ()", ""));
        results.println("entries   " + head.entries());
        results.println("head      " + head.hash());
        results.println("sealed    "
                + SealFolder.of(store.file())
                        .newest(store.entries()::continues)
                        .map(seal -> "up to E" + seal.head().entries() + " on "
                                + seal.head().at() + " by " + seal.signer() + SealCheck.since(store, seal.head()))
                        .orElse("never"));
    }

    /** Prints which desk it is, and how far the copy is behind. */
    private static void printDesk(Call call, DeskState desk) {
        var results = call.output().results();
        results.println("desk      " + call.output().screen().inLine(desk.name())
                + (desk.isForTests() ? " (for tests: names and times can be given)" : ""));
        results.println("reached   "
                + (desk.there().isPresent()
                        ? "now"
                        : desk.reached()
                                .map(moment -> "not since "
                                        + LocalDateTime.ofInstant(
                                                        moment, call.desk().zone())
                                                .truncatedTo(ChronoUnit.MINUTES))
                                .orElse("never")));
        desk.there()
                .ifPresent(there -> results.println("there     " + English.count(there.entries(), "entry", "entries")
                        + (desk.behind() == 0
                                ? ", all of them here"
                                : ", " + desk.behind() + " of them not here yet")));
    }
}
