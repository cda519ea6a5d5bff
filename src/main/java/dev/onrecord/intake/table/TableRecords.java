package dev.onrecord.intake.table;

import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.column.Column;
import dev.onrecord.intake.column.ColumnMeaning;
import dev.onrecord.intake.record.EncodingRemedy;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.record.RecordReader;
import dev.onrecord.intake.record.RejectForm;
import dev.onrecord.intake.record.TooLargeException;
import dev.onrecord.intake.text.UndecodableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with one claim on each row, under a header that may stand below a title. An empty cell says nothing; rows
 * of empty cells, the header again, and sums at the end are skipped.
 *
 * <p>A row with more or fewer cells than the header is bad: which cell is missing cannot be told.
 */
public final class TableRecords implements RecordReader {

    private static final Pattern SUM = Pattern.compile(
            "(?iu)(grand |sub ?)?(totals?|sum|summe|gesamt|somme|suma|soma|итого|всего|합계|총계|المجموع|合計|合计)[ :=]*[\\d.,\\s]+");
    private static final Pattern OTHER_QUOTE = Pattern.compile("(^|[,;\\t|])\\s*[“”„«]|[,;|] +\"");

    private final String file;
    private final TableRows rows;
    private final TableStart start;
    private final TableColumns columns;
    private final List<Column> described;
    private final String said;
    private final @Nullable String fault;
    private TableStart.@Nullable Row current;
    private String headerAsItWas = "";
    private long record;
    private boolean ended;

    /**
     * Creates a reader, which reads the first rows at once.
     *
     * @param file its name as it is shown
     */
    public TableRecords(String file, TableRows rows, TableForm form, ColumnMeaning meaning) {
        this.file = file;
        this.rows = rows;
        this.start = new TableStart(rows);
        int header = form.columns().isEmpty() ? headerRow(form, meaning) : -1;
        this.said = said(form, header);
        this.fault = faultOf(form, header);
        this.columns = TableColumns.of(header < 0 ? given(form) : takeHeader(header), meaning);
        this.described = fault == null ? columns.described(start) : List.of();
    }

    private int headerRow(TableForm form, ColumnMeaning meaning) {
        return form.headerRow() == null ? start.headerRow(meaning) : form.headerRow() - 1;
    }

    private String said(TableForm form, int header) {
        var words = new StringJoiner(", ").add(rows.described());
        long skipped = start.rows().stream()
                .limit(Math.max(0, header))
                .filter(row -> !row.isBlank())
                .count();
        if (!form.columns().isEmpty()) {
            words.add("without a header");
        } else if (skipped > 0) {
            words.add("its header in row " + (header + 1));
        }
        return words.toString();
    }

    private @Nullable String faultOf(TableForm form, int header) {
        if (form.columns().isEmpty()
                && form.headerRow() != null
                && header >= start.rows().size()) {
            return "found " + start.rows().size() + (start.rows().size() == 1 ? " row" : " rows")
                    + ", expected the header in row " + form.headerRow();
        }
        return start.rows().stream().allMatch(TableStart.Row::isBlank)
                ? form.columns().isEmpty()
                        ? "the file is empty, expected a header"
                        : "the file is empty, expected claims"
                : null;
    }

    private static List<Node.Text> given(TableForm form) {
        return form.columns().stream().map(name -> new Node.Text(name, 0, 0)).toList();
    }

    private List<Node.Text> takeHeader(int header) {
        TableStart.Row row = null;
        for (int i = 0; i <= header && !start.rows().isEmpty(); i++) {
            row = start.rows().poll();
        }
        if (row == null) {
            return List.of();
        }
        headerAsItWas = row.cells().get(0).value().equals(TableRejects.COLUMN) ? row.rawWithoutFirst() : row.raw();
        return row.cells();
    }

    /** Returns how the table is written, such as {@code parted by semicolons, its header in row 3}. */
    public String described() {
        return said;
    }

    /** Returns its columns with the first cells of each. */
    public List<Column> columns() {
        return described;
    }

    /** Tells whether it is an export of ours. */
    public boolean isOurs() {
        return columns.isOurs();
    }

    @Override
    public @Nullable RawRecord next() {
        int line = rows.line();
        try {
            return ended ? null : advance();
        } catch (UndecodableException undecodable) {
            ended = true;
            var at = new Place(file, undecodable.line(), undecodable.column(), 0);
            return new RawRecord.Broken(
                    at.defect(null, EncodingRemedy.message(undecodable), EncodingRemedy.of(undecodable)), false);
        } catch (IOException failed) {
            ended = true;
            return broken(new Place(file, line, 1, 0), "the file cannot be read on: " + failed.getMessage());
        } catch (BadCellException bad) {
            ended = bad.endsTheTable() || columns.size() == 0;
            return broken(new Place(file, bad.line(), bad.column(), ended ? 0 : ++record), bad.said());
        } catch (TooLargeException tooLarge) {
            ended = true;
            return broken(new Place(file, line, 1, 0), TooLargeException.SAID + "; is a quote never closed?");
        }
    }

    private static RawRecord broken(Place place, String message) {
        return new RawRecord.Broken(place.defect(null, message), place.record() > 0);
    }

    private @Nullable RawRecord advance() throws IOException, BadCellException {
        if (fault != null && !start.hasFault()) {
            ended = true;
            return broken(new Place(file, 1, 1, 0), fault);
        }
        var row = rowWithContent();
        if (row.isEmpty()) {
            ended = true;
            return null;
        }
        var skipped = skipped(row);
        if (skipped != null) {
            var at = new Place(file, row.get(0).line(), row.get(0).column(), 0);
            return new RawRecord.Skipped(at.defect(null, "found " + skipped + ", skipped"));
        }
        return record(row, new Place(file, row.get(0).line(), row.get(0).column(), ++record));
    }

    private RawRecord record(List<Node.Text> row, Place at) {
        return row.size() == columns.size() || row.size() > columns.size() && isBlank(row, columns.size())
                ? new RawRecord.OfClaim(at, columns.members(row))
                : new RawRecord.Broken(at.defect(null, wrongSize(row), remedyOfSize()), true);
    }

    private String wrongSize(List<Node.Text> row) {
        return "found " + row.size() + (row.size() == 1 ? " cell" : " cells") + ", expected " + columns.size()
                + (headerAsItWas.isEmpty() ? " columns as they were named" : " as in the header");
    }

    private @Nullable Remedy remedyOfSize() {
        var raw = raw(false);
        return OTHER_QUOTE.matcher(raw).find()
                ? new Remedy.Words(
                        raw.contains("“") || raw.contains("„") || raw.contains("«")
                                ? "only straight quotes (\") keep a cell together; this row has others"
                                : "a quote keeps a cell together only where nothing stands before it, not even a blank")
                : null;
    }

    private @Nullable String skipped(List<Node.Text> row) {
        if (isBlank(row, 0)) {
            return "a row of empty cells";
        }
        if (columns.isRepeatedBy(row)) {
            return "the header again";
        }
        return columns.size() > 2 && isSum(row) ? "a sum" : null;
    }

    private static boolean isBlank(List<Node.Text> row, int from) {
        for (int i = from; i < row.size(); i++) {
            if (!row.get(i).value().isBlank()
                    && !Column.plain(row.get(i).value()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSum(List<Node.Text> row) {
        return row.get(0).value().length() < 40
                && isBlank(row, 1)
                && SUM.matcher(row.get(0).value().strip()).matches();
    }

    /** Returns the next row that is no blank line. */
    private List<Node.Text> rowWithContent() throws IOException, BadCellException {
        var row = row();
        while (row.size() == 1 && row.get(0).value().isBlank()) {
            row = row();
        }
        return row;
    }

    private List<Node.Text> row() throws IOException, BadCellException {
        current = start.rows().poll();
        if (current != null) {
            return current.cells();
        }
        var failed = start.takeFault();
        if (failed instanceof IOException io) {
            throw io;
        } else if (failed instanceof BadCellException bad) {
            throw bad;
        } else if (failed instanceof TooLargeException tooLarge) {
            throw tooLarge;
        }
        return rows.row();
    }

    private String raw(boolean withoutFirst) {
        if (current == null) {
            return rows.raw(withoutFirst);
        }
        return withoutFirst ? current.rawWithoutFirst() : current.raw();
    }

    @Override
    public byte @Nullable [] raw() {
        return raw(columns.hasReasons()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public RejectForm rejectForm() {
        return new TableRejects(headerAsItWas.isEmpty() ? namesInOneLine() : headerAsItWas, rows.delimiter());
    }

    private String namesInOneLine() {
        var names = new ArrayList<String>();
        columns.header().forEach(name -> names.add(name.value()));
        return String.join(String.valueOf(rows.delimiter()), names);
    }

    @Override
    public void close() {
        rows.close();
    }
}
