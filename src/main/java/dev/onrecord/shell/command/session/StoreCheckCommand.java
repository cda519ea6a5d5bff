package dev.onrecord.shell.command.session;

import dev.onrecord.domain.English;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.matching.SimilarClaims;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.provenance.EvidenceFiles;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.StoreCheck;
import dev.onrecord.store.match.MatchCheck;
import dev.onrecord.store.sqlite.SchemaFault;
import dev.onrecord.team.DeskRecord;
import java.util.ArrayList;
import java.util.List;

/** {@code store check}: checks the file, the chain, what is derived from it, and the files of evidence. */
public final class StoreCheckCommand implements ConsoleCommand {

    public static final String NAME = "store check";

    private static final Flag ALL =
            Parameter.flag("all", "fetch the whole log of the desk, and compare every row with the copy");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Check the whole store for faults")
                .takes(ALL)
                .example("store check")
                .example("store check --all");
    }

    @Override
    public void run(Call call) {
        var store = call.store();
        var desk = DeskRecord.of(store);
        if (call.has(ALL) && desk.isEmpty()) {
            throw new RefusedException(
                    "--all: this record is a file of one person, and no desk's", "--all", null, "leave it out");
        }
        var check = store.check();
        var report = new CheckReport(call.output());
        report.addOfRecord("file", check.file());
        var schema = check.schema();
        report.addOfRecord("schema", schema.stream().map(SchemaFault::text).toList());
        if (schema.stream().noneMatch(SchemaFault::preventsReading)) {
            var fullText = store.isReadOnly() ? List.<String>of() : check.fullText();
            store.reading(() -> addRows(report, check, fullText, call));
        }
        desk.ifPresent(of -> addDesk(report, of, call));
        report.end();
    }

    /** Adds where the copy and the desk's record differ; opening the copy has compared their heads. */
    private static void addDesk(CheckReport report, DeskRecord desk, Call call) {
        if (!desk.isReached()) {
            report.add("desk", List.of("it cannot be reached, so the copy was not held against it"), "");
        } else if (call.has(ALL)) {
            report.add("desk", desk.differences(line -> showProgress(call, line)), ", every row is the same");
        } else {
            report.add("desk", List.of(), ", it ends in the same hash");
        }
    }

    private static void showProgress(Call call, String line) {
        if (call.output().isWatched()) {
            call.output().showStatus(line);
        }
    }

    /** Adds the faults in rows; what is derived from a broken chain is not checked. */
    private static void addRows(CheckReport report, StoreCheck check, List<String> fullText, Call call) {
        var chain = check.chain();
        report.addOfRecord("chain", chain);
        if (!chain.isEmpty()) {
            return;
        }
        try (var likeness = check.matchIndex(SimilarClaims.reader())) {
            var projections = new ArrayList<>(check.projections(likeness::compare));
            projections.addAll(fullText);
            var unseen = call.store().isReadOnly() ? ", but for the full text: the store is read-only" : "";
            report.addProjected("projections", projections, unseen);
            report.addProjected("likeness", likeness.faults(), unread(likeness, call));
        }
        var entries = call.store().entries();
        entries.spellings()
                .fallenTogether(entries.names())
                .forEach(line -> call.output()
                        .results()
                        .println("names: " + call.output().screen().inLine(line)));
        var files = new EvidenceFiles(call.desk(), call.output());
        report.add("evidence", files.faults(), "");
        var copies = files.copies();
        report.add("copies", copies.faults(), copies.counted());
    }

    private static String unread(MatchCheck likeness, Call call) {
        return notRead(call.store().matchIndex().unread(), "claim") + notRead(likeness.unreadMeanings(), "meaning");
    }

    private static String notRead(long count, String what) {
        return count == 0 ? "" : ", " + English.count(count, what) + " not read yet";
    }
}
