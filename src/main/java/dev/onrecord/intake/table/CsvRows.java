package dev.onrecord.intake.table;

import dev.onrecord.intake.column.ColumnMeaning;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.TooLargeException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a table of text into rows and cells by RFC 4180, with the place of each cell, and holds one row at a time. */
public final class CsvRows implements TableRows {

    private static final int END = -1;

    private final Reader text;
    private final CsvForm form;
    private final char delimiter;
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int until;
    private int line = 1;
    private int column = 1;
    private int weight;
    private final StringBuilder raw = new StringBuilder();
    private int rawOfFirst;

    CsvRows(Reader text, CsvForm form) {
        this.text = text;
        this.form = form;
        this.delimiter = form.delimiter();
    }

    /**
     * Returns the rows of a table.
     *
     * @param start its first characters, by which it is found out how it is written
     * @param given what the desk says parts the cells; null where it is to be found out
     */
    public static CsvRows of(Reader text, String start, @Nullable Character given, ColumnMeaning meaning) {
        return new CsvRows(text, CsvForm.of(start, given, meaning));
    }

    /**
     * Returns the cells of the next row; none at the end of the table.
     *
     * @throws BadCellException where a quoted cell does not end as it should; the next row is read from there
     * @throws TooLargeException where the row is too large
     */
    @Override
    public List<Node.Text> row() throws IOException, BadCellException {
        var cells = new ArrayList<Node.Text>();
        weight = 0;
        raw.setLength(0);
        if (line == 1 && column == 1 && form.isSaid()) {
            skipRow();
            raw.setLength(0);
        }
        if (peek() == END) {
            return cells;
        }
        do {
            rawOfFirst = cells.size() == 1 ? raw.length() : rawOfFirst;
            cells.add(cell());
        } while (take(delimiter));
        endRow();
        return cells;
    }

    private Node.Text cell() throws IOException, BadCellException {
        if (form.blanksBeforeQuotes()) {
            skipBlanksBeforeQuote();
        }
        int startLine = line;
        int startColumn = column;
        var value = take('"') ? quoted(startLine, startColumn) : plain();
        return new Node.Text(value, startLine, startColumn);
    }

    private void skipBlanksBeforeQuote() throws IOException {
        while (peek() == ' ') {
            next();
        }
    }

    private String plain() throws IOException {
        var value = new StringBuilder();
        while (peek() != delimiter && !isRowEnd()) {
            append(value);
        }
        return value.toString();
    }

    private String quoted(int startLine, int startColumn) throws IOException, BadCellException {
        var value = new StringBuilder();
        while (true) {
            if (peek() == END) {
                throw new BadCellException("the quote that opens here is never closed", startLine, startColumn, true);
            }
            if (!take('"')) {
                append(value);
            } else if (peek() == '"') {
                append(value);
            } else {
                refuseRest();
                return value.toString();
            }
        }
    }

    private void refuseRest() throws IOException, BadCellException {
        if (peek() == delimiter || isRowEnd()) {
            return;
        }
        var bad = new BadCellException(
                "found " + (peek() == ' ' ? "a blank" : Character.toString((char) peek()))
                        + " after the closing quote, expected the next cell",
                line,
                column,
                false);
        skipRow();
        throw bad;
    }

    /** Skips what is left of the row. */
    private void skipRow() throws IOException {
        while (!isRowEnd()) {
            next();
        }
        endRow();
    }

    private void append(StringBuilder value) throws IOException {
        if (++weight > TooLargeException.MOST_CHARACTERS) {
            throw new TooLargeException();
        }
        value.append((char) next());
    }

    private boolean isRowEnd() throws IOException {
        int next = peek();
        return next == END || next == '\n' || (next == '\r' && (form.returnsEndRows() || isFollowedByNewline()));
    }

    private boolean isFollowedByNewline() throws IOException {
        if (at + 1 == until) {
            buffer[0] = buffer[at];
            at = 0;
            until = 1 + Math.max(0, text.read(buffer, 1, buffer.length - 1));
        }
        return at + 1 == until || buffer[at + 1] == '\n';
    }

    private void endRow() throws IOException {
        take('\r');
        take('\n');
    }

    private boolean take(char wanted) throws IOException {
        if (peek() != wanted) {
            return false;
        }
        next();
        return true;
    }

    private int peek() throws IOException {
        if (at == until) {
            at = 0;
            until = Math.max(0, text.read(buffer, 0, buffer.length));
        }
        return at == until ? END : buffer[at];
    }

    private int next() throws IOException {
        int next = peek();
        at++;
        if (raw.length() < TooLargeException.MOST_CHARACTERS) {
            raw.append((char) next);
        }
        boolean endsLine = next == '\n' || next == '\r' && form.returnsEndRows();
        line += endsLine ? 1 : 0;
        column = endsLine ? 1 : column + 1;
        return next;
    }

    @Override
    public String raw(boolean withoutFirst) {
        return raw.substring(withoutFirst ? Math.min(rawOfFirst, raw.length()) : 0)
                .stripTrailing();
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public char delimiter() {
        return delimiter == CsvForm.NONE ? ',' : delimiter;
    }

    @Override
    public String described() {
        return form.described();
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException failed) {
            at = until;
        }
    }
}
