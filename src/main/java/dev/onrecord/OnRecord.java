package dev.onrecord;

import dev.onrecord.shell.application.ConsoleApplication;
import dev.onrecord.shell.run.Launcher;
import dev.onrecord.shell.run.Streams;
import java.util.List;

/** The program. */
public final class OnRecord {

    private OnRecord() {}

    /** Runs the program and ends the process with what came of it. */
    public static void main(String[] arguments) {
        var launcher = new Launcher(Streams.ofProcess(), new ConsoleApplication());
        System.exit(launcher.run(List.of(arguments)).number());
    }
}
