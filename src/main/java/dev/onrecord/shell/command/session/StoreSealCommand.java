package dev.onrecord.shell.command.session;

import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.SealedHead;
import dev.onrecord.seal.Seal;
import dev.onrecord.seal.SealFolder;
import dev.onrecord.seal.SealKey;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code store seal}: signs the end of the record, so that others can see that it still continues what it was. */
public final class StoreSealCommand implements ConsoleCommand {

    public static final String NAME = "store seal";

    private static final Option<Path> KEY = Parameter.option(
            "key",
            Values.FILE,
            "an OpenSSH Ed25519 key, or its .pub where an agent holds it; ~/.ssh/id_ed25519 unless given");
    private static final Option<Path> OUTPUT = Parameter.option("output", Values.FILE, "write the seal here as well");
    private static final Flag FORCE = Parameter.flag("force", "replace an existing file");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Sign the end of the record, for others to check")
                .takes(KEY, OUTPUT, FORCE)
                .example("store seal --output monday.seal")
                .example("store seal --key desk.key");
    }

    @Override
    public void run(Call call) {
        var target = call.find(OUTPUT);
        if (target.isEmpty()) {
            call.refuse(List.of(FORCE), "there is no file to replace", "name it with --output FILE");
        }
        target.ifPresent(file -> call.refuseExisting(file, FORCE));
        var head = head(call);
        var seal = Seal.of(head, new SealKey(call.find(KEY).orElseGet(StoreSealCommand::ownKey)));
        var folder = SealFolder.of(call.store().file());
        folder.create();
        write(call, seal, folder.placeOf(head));
        target.ifPresent(file -> write(call, seal, file));
        call.output().note("sealed up to E" + head.entries() + ", signed by " + seal.signer());
        call.output().note("give the seal to somebody else: one that lies beside the record proves nothing to others");
    }

    private static SealedHead head(Call call) {
        var entries = call.store().entries();
        var head = entries.head();
        var first = entries.hashOf(1)
                .orElseThrow(() -> new RefusedException(
                        "the record is empty: there is nothing to seal", null, null, "add \"…\" adds a claim"));
        return new SealedHead(first, head.entries(), head.hash(), call.actor().now());
    }

    private static Path ownKey() {
        return Path.of(System.getProperty("user.home"), ".ssh", "id_ed25519");
    }

    private static void write(Call call, Seal seal, Path file) {
        try {
            Files.writeString(call.output().pendingFile(file, "seal written to " + file), seal.text());
        } catch (IOException failed) {
            throw new OutputException(file + " could not be written: " + failed.getMessage(), failed);
        }
    }
}
