package dev.onrecord.intake;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.intake.column.Column;
import dev.onrecord.intake.draft.FieldMap;
import dev.onrecord.intake.file.InputFile;
import dev.onrecord.intake.file.OpenFile;
import dev.onrecord.intake.file.OpenOptions;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.record.RecordReader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What a file calls the columns of a table, or the members of an object, before they are mapped to fields. */
public final class ColumnNames {

    private static final int LOOKED_AT = 20;

    private ColumnNames() {}

    /** Returns the names that the first claims of a file use, in their order; none where it cannot be read. */
    public static List<String> of(Path path) {
        try {
            var file = OpenFile.of(InputFile.of(path), OpenOptions.toLookAt(new FieldMap(Map.of())));
            try (var records = file.records()) {
                return file.columns().isEmpty()
                        ? names(records)
                        : file.columns().stream().map(Column::name).toList();
            }
        } catch (InvalidInputException unreadable) {
            return List.of();
        }
    }

    private static List<String> names(RecordReader records) {
        var names = new LinkedHashSet<String>();
        var record = records.next();
        for (int count = 0; record != null && count < LOOKED_AT; count++) {
            if (record instanceof RawRecord.OfClaim claim) {
                claim.fields().members().stream().map(Node.Member::name).forEach(names::add);
            }
            record = records.next();
        }
        return List.copyOf(names);
    }
}
