package dev.onrecord.report.list;

import dev.onrecord.domain.policy.Difference;
import dev.onrecord.domain.record.Claim;
import java.util.List;

/** Claims on their way into one text, each with what changed about it. */
public interface DiffList {

    /** Adds a claim; its differences are at least one. */
    void add(Claim claim, List<Difference> differences);

    /** Writes what belongs behind the last claim. */
    void end();
}
