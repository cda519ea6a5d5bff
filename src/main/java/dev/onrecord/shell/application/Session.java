package dev.onrecord.shell.application;

import dev.onrecord.shell.run.ExitCode;

/** The console on a terminal. */
public interface Session {

    /** Takes commands until the user leaves, and returns what the process ends with. */
    ExitCode run();
}
