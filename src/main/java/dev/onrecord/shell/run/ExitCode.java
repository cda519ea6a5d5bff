package dev.onrecord.shell.run;

/** What the process says of itself when it ends. */
public enum ExitCode {
    /** Everything was done. */
    DONE(0),
    /** A command failed, or something that was expected does not hold. */
    FAILED(1),
    /** The command line could not be read. */
    USAGE(2),
    /** The store cannot be opened, read or written. */
    STORE(3),
    /** Somebody pressed Ctrl-C. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number that the operating system gets. */
    public int number() {
        return number;
    }
}
