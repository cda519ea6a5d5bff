package dev.onrecord.shell.grammar;

import dev.onrecord.domain.InvalidInputException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads the commands of a file one after another, holding no more than one of them.
 *
 * <p>A command ends with its line, unless that ends in an open quote or with a backslash. Blank lines and lines of
 * comment are passed over, and so is a byte order mark.
 */
public final class CommandReader implements Closeable {

    private static final int END = -1;
    private static final int LONGEST = 16 << 20;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final StringBuilder line = new StringBuilder();
    private int linesRead;

    /** Creates a reader of commands, which closes the given one with itself. */
    public CommandReader(Reader reader) {
        this.reader = new BufferedReader(reader);
    }

    /**
     * Returns the next command.
     *
     * <p>A command whose quote is still open when the file ends is returned as it is.
     *
     * @return empty at the end of the file
     */
    public Optional<CommandText> next() throws IOException {
        while (readLine()) {
            int first = linesRead;
            StringBuilder text = new StringBuilder();
            if (!readCommand(text).isBlank()) {
                return Optional.of(new CommandText(text.toString(), first));
            }
        }
        return Optional.empty();
    }

    /** Collects the lines of a command, of which the first has been read, and returns what has been seen in them. */
    private Lexer readCommand(StringBuilder text) throws IOException {
        Lexer lexer = new Lexer();
        while (true) {
            int content = contentLength();
            lexer.take(line.substring(0, content));
            text.append(line, 0, content);
            String lineEnd = line.substring(content);
            if (lexer.openness() == Openness.COMPLETE || !readLine()) {
                return lexer;
            }
            lexer.take(lineEnd);
            text.append(lineEnd);
        }
    }

    private boolean readLine() throws IOException {
        line.setLength(0);
        int unit = reader.read();
        if (linesRead == 0 && unit == BYTE_ORDER_MARK) {
            unit = reader.read();
        }
        while (unit != END && unit != '\n') {
            if (line.length() == LONGEST) {
                throw new InvalidInputException(
                        "line " + (linesRead + 1) + " has more than " + LONGEST + " characters: no command file",
                        null,
                        null,
                        null);
            }
            line.append((char) unit);
            unit = reader.read();
        }
        if (unit == '\n') {
            line.append('\n');
        }
        linesRead++;
        return !line.isEmpty();
    }

    private int contentLength() {
        int length = line.length();
        if (length == 0 || line.charAt(length - 1) != '\n') {
            return length;
        }
        return length > 1 && line.charAt(length - 2) == '\r' ? length - 2 : length - 1;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
