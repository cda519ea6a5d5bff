package dev.onrecord.shell.command;

/** How a command file is run. */
public enum ScriptMode {
    /** As one transaction, up to the first failure. */
    WHOLE,
    /** Each line as a transaction of its own, past failures. */
    KEEP_GOING,
    /** Every line is checked, and nothing is changed. */
    CHECK,
    /** As one transaction that is rolled back. */
    DRY_RUN
}
