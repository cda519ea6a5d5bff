package dev.onrecord.shell.command.session;

import dev.onrecord.domain.English;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.matching.SimilarClaims;
import dev.onrecord.seal.SealFolder;
import dev.onrecord.seal.SealKey;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.provenance.EvidenceFiles;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.StoreCheck;
import dev.onrecord.store.match.MatchCheck;
import dev.onrecord.store.sqlite.SchemaFault;
import dev.onrecord.team.DeskRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code store check}: checks the file, the chain, what is derived from it, and the files of evidence. */
public final class StoreCheckCommand implements ConsoleCommand {

    public static final String NAME = "store check";

    private static final Flag ALL =
            Parameter.flag("all", "fetch the whole log of the desk, and compare every row with the copy");

    private static final Option<Path> SEAL = Parameter.option(
                    "seal",
                    Values.FILE,
                    "a seal that the record must still continue; those beside the record are looked at anyway")
            .repeatable();
    private static final Option<Path> KEY =
            Parameter.option("key", Values.FILE, "the public key by which every seal must be signed");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Check the whole store for faults")
                .takes(ALL, SEAL, KEY)
                .example("store check")
                .example("store check --all")
                .example("store check --seal monday.seal --key desk.pub");
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
        var traces = check.traces();
        if (!traces.isEmpty()) {
            report.add("redaction", traces, "");
        }
        var schema = check.schema();
        report.addOfRecord("schema", schema.stream().map(SchemaFault::text).toList());
        if (schema.stream().noneMatch(SchemaFault::preventsReading)) {
            var fullText = store.isReadOnly() ? List.<String>of() : check.fullText();
            store.reading(() -> addRows(report, check, fullText, call));
        }
        if (schema.stream().noneMatch(SchemaFault::preventsReading)) {
            addSeals(report, call);
        }
        desk.ifPresent(of -> addDesk(report, of, call));
        report.end();
    }

    /** Adds the seals of which the record is no longer the continuation. */
    private static void addSeals(CheckReport report, Call call) {
        var files = new ArrayList<>(call.all(SEAL));
        files.addAll(SealFolder.of(call.store().file()).files());
        if (files.isEmpty()) {
            call.refuse(List.of(KEY), "there is no seal to check", "name one with --seal FILE");
            return;
        }
        var seals = new SealCheck(
                call.store(), call.find(KEY).map(SealKey::fingerprint).orElse(null));
        files.forEach(seals::add);
        report.addOfRecord("seals", seals.faults(), seals.covered());
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
