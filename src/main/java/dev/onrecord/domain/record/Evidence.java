package dev.onrecord.domain.record;

/**
 * A piece of evidence as it stands.
 *
 * @param entry the newest entry on it
 * @param file what the last look at its file found; unchanged for a piece without a file
 */
public record Evidence(Entry<EvidenceAdded> entry, FileState file) {

    /** Returns what the newest entry says of it. */
    public EvidenceAdded piece() {
        return entry.statement();
    }
}
