package dev.onrecord.report.json;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;

/** Whether a question, an answer or a verdict is about the wording that a claim has now. */
final class WordingState {

    private WordingState() {}

    /** Returns {@code current} or {@code earlier}. */
    static String of(Entry<?> entry, Claim claim) {
        return claim.earlierWordingOf(entry).isPresent() ? "earlier" : "current";
    }
}
