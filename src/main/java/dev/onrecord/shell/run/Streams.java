package dev.onrecord.shell.run;

import dev.onrecord.report.Screen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * What a process is given by its surroundings.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param inIsTerminal whether somebody types
 * @param outIsTerminal whether somebody reads
 * @param errIsTerminal whether somebody sees the notes as they are written
 * @param columns how wide the terminal is that shows the results; {@link Screen#UNLIMITED} without one
 * @param unicode whether terminals show more than ASCII
 * @param environment the environment variables
 */
public record Streams(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean inIsTerminal,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        boolean unicode,
        Map<String, String> environment) {

    /** The system property in which the launcher names the standard streams that are terminals, such as {@code 012}. */
    private static final String TERMINALS = "onrecord.terminals";

    /** The system property in which the launcher says how wide the terminal is. */
    private static final String COLUMNS = "onrecord.columns";

    /** The system property in which the launcher names the character set of the locale. */
    private static final String CHARSET = "onrecord.charset";

    /** Returns the surroundings of this process. */
    @SuppressWarnings("SystemOut")
    public static Streams ofProcess() {
        var terminals = System.getProperty(TERMINALS, System.console() == null ? "" : "012");
        return new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                System.err,
                terminals.contains("0"),
                terminals.contains("1"),
                terminals.contains("2"),
                columns(terminals.contains("1")),
                System.getProperty(CHARSET, "UTF-8").equalsIgnoreCase("UTF-8"),
                System.getenv());
    }

    private static int columns(boolean terminal) {
        var columns = Integer.getInteger(COLUMNS, 0);
        return terminal && columns > 0 ? columns : Screen.UNLIMITED;
    }
}
