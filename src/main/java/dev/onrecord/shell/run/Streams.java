package dev.onrecord.shell.run;

import dev.onrecord.report.Screen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
                new StandardOut(),
                System.err,
                terminals.contains("0"),
                terminals.contains("1"),
                terminals.contains("2"),
                columns(terminals.contains("1")),
                System.getProperty(CHARSET, "UTF-8").equalsIgnoreCase("UTF-8"),
                System.getenv());
    }

    /** The standard output of the process, which says in one language that nobody reads it any more. */
    private static final class StandardOut extends FileOutputStream {

        private static final Path DESCRIPTOR = Path.of("/proc/self/fd/1");

        StandardOut() {
            super(FileDescriptor.out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                super.write(bytes, from, length);
            } catch (IOException failed) {
                throw isPipe() ? new IOException(ResultStream.LEFT_BY_ITS_READER, failed) : failed;
            }
        }

        /** A pipe takes everything as long as somebody reads it. */
        private static boolean isPipe() {
            try {
                return Files.readSymbolicLink(DESCRIPTOR).toString().matches("(pipe|socket):.*");
            } catch (IOException | UnsupportedOperationException noSuchPlace) {
                return false;
            }
        }
    }

    private static int columns(boolean terminal) {
        var columns = Integer.getInteger(COLUMNS, 0);
        return terminal && columns > 0 ? columns : Screen.UNLIMITED;
    }
}
