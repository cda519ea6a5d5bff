package dev.onrecord.intake.record;

import dev.onrecord.domain.Defect;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read at all. */
public final class BrokenFile implements RecordReader {

    private final Defect defect;
    private boolean said;

    /** Creates a reader that gives nothing but this fault. */
    public BrokenFile(Defect defect) {
        this.defect = defect;
    }

    @Override
    public @Nullable RawRecord next() {
        if (said) {
            return null;
        }
        said = true;
        return new RawRecord.Broken(defect, false);
    }

    @Override
    public void close() {}
}
