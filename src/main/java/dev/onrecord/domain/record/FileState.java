package dev.onrecord.domain.record;

/** The result of checking a file of evidence again. */
public enum FileState {
    UNCHANGED,
    CHANGED,
    MISSING
}
