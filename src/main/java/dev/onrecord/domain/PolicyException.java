package dev.onrecord.domain;

import java.util.List;

/** A verdict that the desk's policy does not allow yet. */
public final class PolicyException extends OnRecordException {

    private final List<String> reasons;

    /**
     * Creates a failure.
     *
     * @param reasons a line for each thing that stands in the way, in the order of the contract
     */
    public PolicyException(String message, List<String> reasons, String hint) {
        super(message, null, null, hint);
        this.reasons = List.copyOf(reasons);
    }

    /** Returns a line for each thing that stands in the way. */
    public List<String> reasons() {
        return reasons;
    }
}
