package dev.onrecord.shell.command.session;

import dev.onrecord.domain.ExpectationException;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.provenance.EvidenceFiles;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import java.util.List;
import java.util.stream.Collectors;

/** {@code store check}: the file, the chain, the projections and the files of evidence are looked through. */
public final class StoreCheckCommand implements ConsoleCommand {

    private static final int MOST_NAMED = 10;

    @Override
    public Signature signature() {
        return Signature.of("store check", Group.SESSION, "Look through the whole store for anything that is not sound")
                .example("store check");
    }

    @Override
    public void run(Call call) {
        var check = call.desk().store().check();
        var sound = report(call, "file", check.file());
        var broken = check.chain();
        sound &= report(
                call,
                "chain",
                broken.map(entry -> List.of("E" + entry.entry() + " " + entry.fault()))
                        .orElse(List.of()));
        if (broken.isEmpty()) {
            sound &= report(call, "projections", projections(check.projections()));
            sound &= report(call, "evidence", new EvidenceFiles(call.desk()).faults());
        }
        if (!sound) {
            throw new ExpectationException("the store is not sound"
                    + broken.map(entry -> ": E" + entry.entry() + " " + entry.fault())
                            .orElse(""));
        }
    }

    private static List<String> projections(List<String> wrong) {
        return wrong.isEmpty()
                ? List.of()
                : List.of("does not follow from the entries: "
                        + wrong.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")));
    }

    private static boolean report(Call call, String what, List<String> faults) {
        var results = call.output().results();
        if (faults.isEmpty()) {
            results.println(what + ": ok");
        }
        faults.forEach(
                fault -> results.println(what + ": " + call.output().screen().inLine(fault)));
        return faults.isEmpty();
    }
}
