package dev.onrecord.intake;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.draft.ClaimDraft;
import dev.onrecord.intake.draft.FileContext;
import dev.onrecord.intake.draft.Findings;
import dev.onrecord.intake.file.InputFile;
import dev.onrecord.intake.file.OpenFile;
import dev.onrecord.intake.keep.Outcome;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RawRecord;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The load of one file, record by record. */
final class FileLoad {

    private static final int OFTEN = 0xFF;
    private static final long MOST_BYTES_AT_ONCE = 8L << 20;

    private final LoadRun run;
    private final InputFile file;
    private final OpenFile open;
    private final ReadAhead records;
    private final DraftQueue queue;
    private final LoadCounts counts = new LoadCounts();
    private final FileContext context;
    private final ColumnCheck check;
    private @Nullable Remedy remedy;
    private long taken;
    private long settledBytes;

    FileLoad(LoadRun run, InputFile file, int number) {
        this.run = run;
        this.file = file;
        this.open = run.open(file);
        this.records = new ReadAhead(open.records(), open.unpacked(), run.rejects() != null);
        this.check = new ColumnCheck(file.name(), open.columns(), run.maps());
        this.context = run.context(file, open);
        this.queue = new DraftQueue(run::intake, number, this::count);
    }

    /** Loads the file and returns what became of its records. */
    LoadReport load() {
        run.listener().opened(file.name(), open.described());
        try (records) {
            if (check.lacksClaims()) {
                check.defects().forEach(counts::faultOfFile);
                remedy = check.remedy(run.storyGiven(), context.dates());
                return counts.report(file.name(), open.format());
            }
            for (var record = records.next(); record != null; record = records.next()) {
                take(record, records.story() == null ? run.storyInUse() : records.story());
                if ((++taken & OFTEN) == 0) {
                    pause();
                }
            }
            queue.end();
            pause();
        }
        if (counts.faultsOfFile() > 0 && check.hasUnknown()) {
            remedy = check.remedy(run.storyGiven(), context.dates());
        }
        return counts.report(file.name(), open.format());
    }

    /** Returns how to load the file instead; null where that is not known. */
    @Nullable
    Remedy remedy() {
        return remedy;
    }

    /** Returns how many things are wrong with the file itself, rather than with some of its records. */
    long faultsOfFile() {
        return counts.faultsOfFile();
    }

    /** Reports progress, and stops the load when it is interrupted. */
    private void pause() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        run.listener().advanced(new LoadProgress(file.name(), open.read().getAsLong(), file.size(), taken));
    }

    long conflicts() {
        return counts.conflicts();
    }

    private void take(RawRecord record, @Nullable String story) {
        if (record instanceof RawRecord.OfClaim claim) {
            takeClaim(claim.place(), findings -> run.intake().drafts().read(claim, story, findings));
        } else if (record instanceof RawRecord.OfReview review) {
            review.repairs().forEach(this::repair);
            takeClaim(review.place(), findings -> run.intake().drafts().read(review, story, findings));
        } else if (record instanceof RawRecord.OfSource source) {
            takeSource(source);
        } else if (record instanceof RawRecord.OfRecord piece) {
            run.importRecord(piece).ifPresent(counts::imported);
        } else if (record instanceof RawRecord.Skipped skipped) {
            counts.skip();
            run.listener().repaired(skipped.what());
        } else if (record instanceof RawRecord.LeftOut left) {
            repair(left.what());
        } else if (record instanceof RawRecord.Broken broken) {
            takeBroken(broken);
        }
    }

    private void repair(Defect repair) {
        counts.repair();
        run.listener().repaired(repair);
    }

    private void takeBroken(RawRecord.Broken broken) {
        if (broken.isRecord()) {
            counts.read();
            reject(raw(), List.of(broken.defect()));
        } else {
            counts.faultOfFile(broken.defect());
        }
    }

    private void takeClaim(Place place, Function<Findings, Optional<ClaimDraft>> reader) {
        counts.read();
        var findings = new Findings(place, context);
        var draft = reader.apply(findings);
        if (draft.isEmpty()) {
            boolean isOfFile = findings.isOfFile()
                    || findings.hasUnknown() && !open.columns().isEmpty();
            if (isOfFile) {
                counts.countFaultOfFile();
            }
            reject(raw(), findings.defects());
            return;
        }
        queue.add(new Pending(draft.get(), raw()));
        if (open.unpacked().getAsLong() - settledBytes > MOST_BYTES_AT_ONCE) {
            queue.keepPending();
            settledBytes = open.unpacked().getAsLong();
        }
    }

    private void takeSource(RawRecord.OfSource record) {
        var findings = new Findings(record.place(), context);
        var said = run.intake().statements().source(record, findings);
        findings.defects().forEach(counts::fault);
        if (said.isEmpty()) {
            return;
        }
        var kept = run.intake().sources().keep(said.get());
        if (!kept.differences().isEmpty()) {
            var message =
                    "source \"" + said.get().name() + "\" is known otherwise: " + String.join("; ", kept.differences());
            counts.fault(record.place().defect(null, message, Remedy.Plain.UPDATE_CLAIMS));
        } else if (kept.isNew()) {
            counts.describedSource();
        }
    }

    private void count(Pending pending, Outcome outcome) {
        counts.count(outcome);
        if (outcome instanceof Outcome.Rejected rejected) {
            reject(pending.raw(), List.of(rejected.defect()));
        }
    }

    private byte @Nullable [] raw() {
        return records.raw();
    }

    private void reject(byte @Nullable [] raw, List<Defect> reasons) {
        counts.reject(reasons);
        var rejects = run.rejects();
        if (rejects != null) {
            rejects.add(records.rejectForm(), raw, reasons);
        }
    }
}
