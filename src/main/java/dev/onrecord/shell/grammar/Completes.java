package dev.onrecord.shell.grammar;

/** What a word names, so that completion can offer those that exist. */
public enum Completes {
    /** Nothing that could be listed. */
    NONE,
    /** One of the {@linkplain ValueType#choices() choices} of the type. */
    CHOICE,
    /** Claims by id or key. */
    CLAIM,
    /** A key that a new claim could have. */
    KEY,
    /** Parties. */
    PARTY,
    /** Sources. */
    SOURCE,
    /** Stories. */
    STORY,
    /** Tags. */
    TAG,
    /** Entries of the record. */
    ENTRY,
    /** Fields to sort or map by. */
    FIELD,
    /** Files and folders. */
    FILE,
    /** Dates in words. */
    DATE,
    /** Commands of the console. */
    COMMAND
}
