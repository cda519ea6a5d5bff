package dev.onrecord.shell.run;

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
        boolean unicode,
        Map<String, String> environment) {

    /** The system property in which the launcher names the standard streams that are terminals, such as {@code 012}. */
    private static final String TERMINALS = "onrecord.terminals";

    /** The system property in which the launcher names the character set of the locale. */
    private static final String CHARSET = "onrecord.charset";

    /** Returns the surroundings of this process. */
    @SuppressWarnings("SystemOut")
    public static Streams ofProcess() {
        var terminals = System.getProperty(TERMINALS, System.console() == null ? "" : "012");
        return new Streams(
                System.in,
                System.out,
                System.err,
                terminals.contains("0"),
                terminals.contains("1"),
                terminals.contains("2"),
                System.getProperty(CHARSET, "UTF-8").equalsIgnoreCase("UTF-8"),
                System.getenv());
    }
}
