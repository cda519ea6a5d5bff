package dev.onrecord.shell.command;

/** How a command file is run. */
public enum ScriptMode {
    /** As one transaction, up to the first failure. */
    WHOLE,
    /** Each line for itself, and all of them. */
    KEEP_GOING,
    /** Every line is read and resolved, and nothing is changed. */
    CHECK,
    /** As one transaction that is taken back. */
    DRY_RUN
}
