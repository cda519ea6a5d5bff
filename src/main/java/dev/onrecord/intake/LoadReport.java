package dev.onrecord.intake;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.Defect;
import dev.onrecord.domain.English;
import dev.onrecord.intake.file.FileFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the records of one file.
 *
 * @param file its name as given
 * @param format the form it was read in; never {@link FileFormat#AUTO}
 * @param read how many records it has
 * @param added how many claims it brought
 * @param unchanged how many were known and say nothing new
 * @param changed how many known claims were revised or added to
 * @param rejected how many were not kept
 * @param sources how many sources were described, or described otherwise than before
 * @param takenOver how many entries of the record that the file was written from were taken over
 * @param repairs how many things in it were put right or left out
 * @param skipped how many rows say nothing: empty ones, the header again, sums
 * @param defects the first things that are wrong in it, in its order; empty unless invalid records are skipped
 * @param defectCount how many things are wrong in it
 * @param firstClaim the first claim it brought; null where it brought none
 * @param lastClaim the last claim it brought; null where it brought none
 */
public record LoadReport(
        String file,
        FileFormat format,
        long read,
        long added,
        long unchanged,
        long changed,
        long rejected,
        long sources,
        long takenOver,
        long repairs,
        long skipped,
        List<Defect> defects,
        long defectCount,
        @Nullable ClaimId firstClaim,
        @Nullable ClaimId lastClaim) {

    /** Copies the defects. */
    public LoadReport {
        defects = List.copyOf(defects);
    }

    /** Returns the counts, such as {@code 41 read: 38 new (C35-C72), 2 unchanged, 1 changed, 0 rejected}. */
    public String sentence() {
        return read + " read: " + added + " new" + range() + ", " + unchanged + " unchanged, " + changed + " changed, "
                + rejected + " rejected"
                + (sources == 0 ? "" : "; " + English.count(sources, "source") + " described")
                + (takenOver == 0
                        ? ""
                        : "; its record of " + English.count(takenOver, "entry", "entries") + " was taken over")
                + (repairs == 0 ? "" : "; " + repairs + " put right")
                + (skipped == 0
                        ? ""
                        : "; skipped " + English.count(skipped, "row") + " that " + (skipped == 1 ? "says" : "say")
                                + " nothing");
    }

    /** Tells whether nothing of the file is on the record because of this load or was before. */
    boolean keptNothing() {
        return added + unchanged + changed + sources + takenOver == 0;
    }

    private String range() {
        if (firstClaim == null || lastClaim == null) {
            return "";
        }
        return firstClaim.equals(lastClaim) ? " (" + firstClaim + ")" : " (" + firstClaim + "-" + lastClaim + ")";
    }
}
