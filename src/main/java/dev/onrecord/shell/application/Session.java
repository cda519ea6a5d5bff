package dev.onrecord.shell.application;

import dev.onrecord.shell.run.ExitCode;

/** The console on a terminal. */
public interface Session {

    /** Takes commands until the user leaves, or just the one that the program was started with, and returns what the process ends with. */
    ExitCode run();
}
