package dev.onrecord.intake.table;

import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.record.RecordReader;
import dev.onrecord.intake.record.RejectForm;
import dev.onrecord.intake.record.TooLargeException;
import dev.onrecord.intake.table.CsvCells.BadCellException;
import dev.onrecord.intake.text.UndecodableException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with a header and one claim on each row. An empty cell says nothing; blank rows are skipped.
 *
 * <p>A row with more or fewer cells than the header is bad: which cell is missing cannot be told.
 */
public final class CsvRecords implements RecordReader {

    private final String file;
    private final Reader text;
    private final CsvCells cells;
    private final char delimiter;
    private @Nullable List<Node.Text> header;
    private String headerAsItWas = "";
    private long record;
    private boolean ended;

    /**
     * Creates a reader.
     *
     * @param file its name as it is shown
     * @param delimiter what parts the cells
     */
    public CsvRecords(String file, Reader text, char delimiter) {
        this.file = file;
        this.text = text;
        this.delimiter = delimiter;
        this.cells = new CsvCells(text, delimiter);
    }

    /** Returns what parts the cells of a table: whichever of comma, semicolon and tab its header has most of. */
    public static char delimiterOf(String start) {
        var line = start.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            most = count(line, candidate) > count(line, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(letter -> letter == wanted).count();
    }

    @Override
    public @Nullable RawRecord next() {
        int line = cells.line();
        try {
            return ended ? null : advance();
        } catch (UndecodableException undecodable) {
            ended = true;
            return broken(
                    new Place(file, undecodable.line(), undecodable.column(), record + 1), undecodable.getMessage());
        } catch (IOException failed) {
            ended = true;
            return broken(new Place(file, line, 1, 0), "the file cannot be read on: " + failed.getMessage());
        } catch (BadCellException bad) {
            return broken(new Place(file, bad.line(), bad.column(), isHeader() ? 0 : ++record), bad.said());
        } catch (TooLargeException tooLarge) {
            ended = true;
            return broken(new Place(file, line, 1, record + 1), TooLargeException.SAID + "; is a quote never closed?");
        }
    }

    private boolean isHeader() {
        return header == null;
    }

    private RawRecord broken(Place place, String message) {
        ended = ended || isHeader();
        return new RawRecord.Broken(place.defect(null, message), place.record() > 0);
    }

    private @Nullable RawRecord advance() throws IOException, BadCellException {
        var row = rowWithContent();
        if (header == null) {
            header = row;
            headerAsItWas = cells.raw(hasReasons());
            var fault = row.isEmpty() ? "the file is empty, expected a header" : repeated(row);
            if (fault != null) {
                ended = true;
                return broken(new Place(file, 1, 1, 0), fault);
            }
            row = rowWithContent();
        }
        if (row.isEmpty()) {
            return null;
        }
        var at = new Place(file, row.get(0).line(), row.get(0).column(), ++record);
        return row.size() == header.size()
                ? new RawRecord.OfClaim(at, members(header, row))
                : broken(
                        at,
                        "found " + row.size() + (row.size() == 1 ? " cell" : " cells") + ", expected " + header.size()
                                + " as in the header");
    }

    /** Tells whether the table holds rows that were rejected before, with their reasons. */
    private boolean hasReasons() {
        return header != null && !header.isEmpty() && header.get(0).value().equals(TableRejects.COLUMN);
    }

    @Override
    public byte @Nullable [] raw() {
        return cells.raw(hasReasons()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public RejectForm rejectForm() {
        return new TableRejects(headerAsItWas, delimiter);
    }

    private List<Node.Text> rowWithContent() throws IOException, BadCellException {
        var row = cells.row();
        while (row.size() == 1 && row.get(0).value().isBlank()) {
            row = cells.row();
        }
        return row;
    }

    private static @Nullable String repeated(List<Node.Text> header) {
        var names = new HashSet<String>();
        return header.stream()
                .map(cell -> cell.value().strip())
                .filter(name -> !name.isEmpty() && !names.add(name))
                .findFirst()
                .map(name -> "the header names " + name + " twice")
                .orElse(null);
    }

    private static Node.Members members(List<Node.Text> header, List<Node.Text> row) {
        var members = new ArrayList<Node.Member>(row.size());
        var columns = ExportedColumns.of(header);
        for (int i = 0; i < row.size(); i++) {
            var name = header.get(i);
            if (!row.get(i).value().isEmpty() && !columns.leavesOut(name.value())) {
                members.add(
                        new Node.Member(name.value().strip(), name.line(), name.column(), columns.asItWas(row.get(i))));
            }
        }
        return new Node.Members(members, row.get(0).line(), row.get(0).column());
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException failed) {
            ended = true;
        }
    }
}
