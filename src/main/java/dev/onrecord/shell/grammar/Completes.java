package dev.onrecord.shell.grammar;

/** What a word names, so that completion can offer those that exist. */
public enum Completes {
    /** Nothing that could be listed. */
    NONE,
    /** One of the {@linkplain ValueType#choices() choices} of the type. */
    CHOICE,
    /** Claims by id or key. */
    CLAIM,
    /** Claims in the first word, tags in the words after them. */
    CLAIM_THEN_TAG,
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
    /** Fields to sort by. */
    FIELD,
    /** What can stand in the way of a claim. */
    BLOCKER,
    /** What a script can expect, word by word. */
    EXPECTATION,
    /** A column of the file that was named before, and the field that it means. */
    MAPPING,
    /** Mappings that were saved. */
    SAVED_MAPPING,
    /** Files and folders. */
    FILE,
    /** Dates in words. */
    DATE,
    /** Time zones. */
    ZONE,
    /** Settings of the record. */
    SETTING,
    /** Commands of the console. */
    COMMAND
}
