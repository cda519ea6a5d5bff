package dev.onrecord.intake.record;

import dev.onrecord.domain.Defect;

/** What a reader found next in a file, before anybody asked what it means. */
public sealed interface RawRecord {

    /** A record that is to be a claim. */
    record OfClaim(Place place, Node.Members fields) implements RawRecord {}

    /** A record that describes a source. */
    record OfSource(Place place, Node.Members fields) implements RawRecord {}

    /**
     * Something that cannot be read.
     *
     * @param isRecord whether it stands where a claim should
     */
    record Broken(Defect defect, boolean isRecord) implements RawRecord {}
}
