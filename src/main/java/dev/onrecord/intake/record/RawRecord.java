package dev.onrecord.intake.record;

import dev.onrecord.domain.Defect;
import java.util.List;

/** What a reader found next in a file, before anybody asked what it means. */
public sealed interface RawRecord {

    /** A record that is to be a claim. */
    record OfClaim(Place place, Node.Members fields) implements RawRecord {}

    /**
     * The review of another desk, as the claim that it is about with the review as evidence.
     *
     * @param repairs what was wrong with it and could be put right
     */
    record OfReview(Place place, Node.Members fields, List<Defect> repairs) implements RawRecord {}

    /** Something in the file that is not a record and is left out. */
    record LeftOut(Defect what) implements RawRecord {}

    /** A row of a table that says nothing, and is passed over. */
    record Skipped(Defect what) implements RawRecord {}

    /** A record that describes a source. */
    record OfSource(Place place, Node.Members fields) implements RawRecord {}

    /** A piece of the record that the file was written from: a command, one of its entries, or the seal at the end. */
    record OfRecord(Place place, Node.Members fields) implements RawRecord {}

    /**
     * Something that cannot be read.
     *
     * @param isRecord whether it stands where a claim should
     */
    record Broken(Defect defect, boolean isRecord) implements RawRecord {}
}
