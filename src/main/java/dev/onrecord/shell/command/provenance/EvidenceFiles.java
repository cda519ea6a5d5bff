package dev.onrecord.shell.command.provenance;

import dev.onrecord.concurrent.ParallelWork;
import dev.onrecord.domain.English;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Evidence;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.evidence.ContentDigest;
import dev.onrecord.evidence.EvidenceFolder;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.desk.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The files of all evidence in the store, and their kept copies. Several are read at a time. */
public final class EvidenceFiles {

    private static final long SHOWN_EACH = 200_000_000;

    private final Desk desk;
    private final Output output;
    private final EvidenceFolder copies;
    private long files;
    private long bytes;
    private long shownAt = System.nanoTime();

    /** Creates it for the files of a desk; how far a check has come is shown on a terminal. */
    public EvidenceFiles(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
        this.copies = EvidenceFolder.of(desk.store().file());
    }

    /** Passes every piece of evidence that stands to a reader. */
    void each(BiConsumer<Claim, Evidence> reader) {
        desk.store().claims().each(ClaimQuery.all(desk.present()), claim -> {
            claim.evidence().forEach(evidence -> reader.accept(claim, evidence));
            return true;
        });
    }

    /** Begins to look at files; what is found comes in their order. */
    ParallelWork<FileLook, FileFound> lookingAt(Consumer<FileFound> reader) {
        return new ParallelWork<>("evidence", look -> look.find(copies), found -> {
            show(found.look().digest().size());
            reader.accept(found);
        });
    }

    /** Returns a line for every file that has changed, or is missing and has no sound copy. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        try (var work = lookingAt(found -> fault(found).ifPresent(faults::add))) {
            each((claim, evidence) -> FileLook.of(claim, evidence).ifPresent(work::add));
            work.finish();
        }
        output.showStatus("");
        return faults;
    }

    /** On a desk's record a file may lie with somebody else. */
    private boolean isOfDesk() {
        return desk.store().original().isPresent();
    }

    private Optional<String> fault(FileFound found) {
        var look = found.look();
        return switch (found.state()) {
            case UNCHANGED -> Optional.empty();
            case CHANGED ->
                Optional.of(look.entry() + " of " + look.claim() + " is changed: " + look.file() + found.whereElse());
            case MISSING ->
                isOfDesk()
                        ? Optional.empty()
                        : Optional.of(look.entry() + " of " + look.claim() + " is missing: " + look.file());
        };
    }

    /** Reads every kept copy and compares it with what was recorded; copies of pieces that were taken back as well. */
    public Copies copies() {
        var wanted = new TreeMap<String, String>();
        desk.store().entries().evidence(entry -> {
            var digest = entry.statement().digest();
            if (digest != null && entry.statement().copyKept()) {
                wanted.putIfAbsent(digest.sha256(), entry.id() + " of " + entry.requiredClaim());
            }
        });
        var result = new Copies();
        try (var work = new ParallelWork<String, Copy>("copies", this::look, copy -> {
            show(copy.size());
            if (copy.state() == FileState.MISSING && isOfDesk()) {
                result.elsewhere++;
            } else {
                result.add(copy, wanted.getOrDefault(copy.sha256(), ""));
            }
        })) {
            wanted.keySet().forEach(work::add);
            work.finish();
        }
        var known = new HashSet<>(wanted.keySet());
        copies.each((sha256, path) -> result.unnamed += known.contains(sha256) ? 0 : 1);
        output.showStatus("");
        return result;
    }

    private Copy look(String sha256) {
        var place = copies.placeOf(sha256);
        if (copies.find(sha256).isEmpty()) {
            return new Copy(sha256, place, FileState.MISSING, 0);
        }
        var now = ContentDigest.ofFile(place);
        return new Copy(
                sha256, place, now.sha256().equals(sha256) ? FileState.UNCHANGED : FileState.CHANGED, now.size());
    }

    private void show(long size) {
        files++;
        bytes += size;
        if (output.isWatched() && System.nanoTime() - shownAt > SHOWN_EACH) {
            shownAt = System.nanoTime();
            output.showStatus(English.count(files, "file") + " read, " + ByteCount.inWords(bytes));
        }
    }

    private record Copy(String sha256, Path place, FileState state, long size) {}

    /** What a look at all kept copies found. */
    public static final class Copies {

        private final List<String> faults = new ArrayList<>();
        private long sound;
        private long bytes;
        private long unnamed;
        private long elsewhere;

        private void add(Copy copy, String whose) {
            switch (copy.state()) {
                case UNCHANGED -> {
                    sound++;
                    bytes += copy.size();
                }
                case CHANGED -> faults.add("the kept copy of " + whose + " is changed: " + copy.place());
                case MISSING -> faults.add("the kept copy of " + whose + " is missing: " + copy.place());
            }
        }

        /** Returns a line for each copy that is not what was kept. */
        public List<String> faults() {
            return List.copyOf(faults);
        }

        /** Returns how many there are, in words that follow an "ok"; empty for none. */
        public String counted() {
            return (sound == 0 ? "" : ", " + sound + " kept (" + ByteCount.inWords(bytes) + ")")
                    + (unnamed == 0 ? "" : ", " + unnamed + " that no entry refers to")
                    + (elsewhere == 0 ? "" : ", " + elsewhere + " that only others of the desk hold");
        }
    }
}
