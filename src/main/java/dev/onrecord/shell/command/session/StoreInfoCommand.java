package dev.onrecord.shell.command.session;

import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
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
        results.println("file      "
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
    }
}
