package dev.onrecord.intake;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.Defect;
import dev.onrecord.intake.file.FileFormat;
import dev.onrecord.intake.keep.Outcome;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the records of one file. */
final class LoadCounts {

    private final Defects defects = new Defects();
    private long read;
    private long added;
    private long unchanged;
    private long changed;
    private long rejected;
    private long conflicts;
    private long sources;
    private long takenOver;
    private long repairs;
    private long skipped;
    private long faultsOfFile;
    private @Nullable ClaimId firstClaim;
    private @Nullable ClaimId lastClaim;

    void read() {
        read++;
    }

    void repair() {
        repairs++;
    }

    /** Counts a row that says nothing. */
    void skip() {
        skipped++;
    }

    /** Counts something that is wrong with the file itself, which is never skipped. */
    void faultOfFile(Defect defect) {
        countFaultOfFile();
        defects.add(defect);
    }

    /** Counts something that is wrong with the file itself and is among the faults of a record. */
    void countFaultOfFile() {
        faultsOfFile++;
    }

    long faultsOfFile() {
        return faultsOfFile;
    }

    void describedSource() {
        sources++;
    }

    /** Counts the entries that were imported with the record of the file. */
    void imported(long entries) {
        takenOver = entries;
    }

    /** Counts a fault that is in no record. */
    void fault(Defect defect) {
        defects.add(defect);
    }

    /** Counts a record that is not kept. */
    void reject(Iterable<Defect> found) {
        rejected++;
        found.forEach(defects::add);
    }

    /** Counts what became of a record; one that is not kept is {@linkplain #reject rejected} besides. */
    void count(Outcome outcome) {
        if (outcome instanceof Outcome.Added newly) {
            add(newly.claim());
        } else if (outcome instanceof Outcome.Unchanged same && takenOver > 0) {
            add(same.claim());
        } else if (outcome instanceof Outcome.Unchanged) {
            unchanged++;
        } else if (outcome instanceof Outcome.Changed) {
            changed++;
        } else if (outcome instanceof Outcome.Rejected bad) {
            conflicts += bad.isConflict() ? 1 : 0;
        }
    }

    private void add(ClaimId claim) {
        added++;
        firstClaim = firstClaim == null ? claim : firstClaim;
        lastClaim = claim;
    }

    /** Returns how many records were rejected only because they differ from the record. */
    long conflicts() {
        return conflicts;
    }

    LoadReport report(String file, FileFormat format) {
        return new LoadReport(
                file,
                format,
                read,
                added,
                unchanged,
                changed,
                rejected,
                sources,
                takenOver,
                repairs,
                skipped,
                defects.first(),
                defects.count(),
                firstClaim,
                lastClaim);
    }
}
