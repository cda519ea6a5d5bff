package dev.onrecord.domain.record;

/** What a later look at a file found. */
public enum FileState {
    UNCHANGED,
    CHANGED,
    MISSING
}
