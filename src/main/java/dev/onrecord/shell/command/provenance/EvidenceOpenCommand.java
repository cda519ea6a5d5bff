package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.ExpectationException;
import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.evidence.EvidenceFolder;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** {@code evidence open}: shows the kept copy of a file of evidence, once it is seen to be what was recorded. */
public final class EvidenceOpenCommand implements ConsoleCommand {

    public static final String NAME = "evidence open";

    private static final Argument<EntryId> ENTRY =
            Parameter.argument("ENTRY", Values.ENTRY, "the entry that added the evidence, as show prints it");
    private static final Option<Path> OUTPUT =
            Parameter.option("output", Values.FILE, "write the file here and open nothing");
    private static final Flag FORCE = Parameter.flag("force", "replace an existing file");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.PROVENANCE, "Open the kept copy of a file of evidence")
                .takes(ENTRY, OUTPUT, FORCE)
                .example("evidence open E21")
                .example("evidence open E21 --output clip.mp4");
    }

    @Override
    public void run(Call call) {
        var entry = evidence(call);
        var copy = soundCopy(entry, call);
        var target = call.find(OUTPUT);
        if (target.isPresent()) {
            call.refuseExisting(target.get(), FORCE);
            write(copy, call.output().privatePendingFile(target.get(), entry.id() + " written to " + target.get()));
            return;
        }
        call.refuse(List.of(FORCE), "there is no file to replace", "name it with --output FILE");
        if (!call.output().isWatched() || !Viewer.open(copy)) {
            call.output().results().println(call.output().screen().inLine(copy.toString()));
        }
    }

    private static Entry<EvidenceAdded> evidence(Call call) {
        var id = call.get(ENTRY);
        var entries = call.store().entries();
        var entry = entries.find(id)
                .orElseThrow(() -> new UnknownNameException(
                        "no entry " + id + " (the highest is E" + entries.head().entries() + ")",
                        id.toString(),
                        null,
                        "log shows the newest"));
        if (!(entry.statement() instanceof EvidenceAdded)) {
            throw new RefusedException(
                    id + " " + entry.statement().inWords() + "; it holds no evidence",
                    id.toString(),
                    null,
                    "show lists the evidence of a claim with its entries");
        }
        return entry.as(EvidenceAdded.class);
    }

    private static Path soundCopy(Entry<EvidenceAdded> entry, Call call) {
        var copies = EvidenceFolder.of(call.store().file());
        var piece = entry.statement();
        var digest = piece.digest();
        if (digest == null) {
            throw new RefusedException(
                    entry.id() + " is evidence without a file", entry.id().toString(), null, null);
        }
        var copy = copies.find(digest.sha256())
                .orElseThrow(() -> notHere(entry, digest, copies, call.desk().zone()));
        return copies.findSound(digest.sha256())
                .orElseThrow(() -> new ExpectationException(
                        "the kept copy of " + entry.id() + " is no longer what was recorded: " + copy,
                        "store restore FILE brings back that of a backup"));
    }

    /** Tells who recorded a file of which there is no copy, and where it was then. */
    private static RefusedException notHere(
            Entry<EvidenceAdded> entry, FileDigest digest, EvidenceFolder copies, ZoneId zone) {
        var piece = entry.statement();
        return new RefusedException(
                (piece.copyKept()
                                ? "the kept copy of " + entry.id() + " is not here"
                                : "no copy of " + entry.id() + " was kept")
                        + ": " + entry.recordedBy() + " recorded " + (piece.file() == null ? "it" : piece.file())
                        + " on "
                        + LocalDate.ofInstant(entry.recordedAt(), zone) + " (SHA-256 " + digest.sha256() + ")",
                entry.id().toString(),
                null,
                piece.copyKept()
                        ? "it belongs to " + copies.placeOf(digest.sha256())
                        : "evidence … --file FILE without --no-copy keeps one");
    }

    private static void write(Path copy, Path draft) {
        try {
            Files.copy(copy, draft, StandardCopyOption.REPLACE_EXISTING);
            if (!draft.toFile().setWritable(true, true)) {
                throw new IOException("it cannot be made writable: " + draft);
            }
        } catch (IOException failed) {
            throw new OutputException("the file could not be written: " + failed.getMessage(), failed);
        }
    }
}
