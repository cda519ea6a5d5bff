package dev.onrecord.intake;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.intake.file.FileFormat;
import dev.onrecord.intake.file.InputFile;
import dev.onrecord.intake.file.OpenFile;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.RawRecord;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/** What a file calls the columns of a table, or the members of an object, before they are mapped to fields. */
public final class ColumnNames {

    private static final int LOOKED_AT = 20;

    private ColumnNames() {}

    /** Returns the names that the first claims of a file use, in their order; none where it cannot be read. */
    public static List<String> of(Path path) {
        try (var records =
                OpenFile.of(InputFile.of(path), FileFormat.AUTO, null, true).records()) {
            var names = new LinkedHashSet<String>();
            var record = records.next();
            for (int count = 0; record != null && count < LOOKED_AT; count++) {
                if (record instanceof RawRecord.OfClaim claim) {
                    claim.fields().members().stream().map(Node.Member::name).forEach(names::add);
                }
                record = records.next();
            }
            return List.copyOf(names);
        } catch (InvalidInputException unreadable) {
            return List.of();
        }
    }
}
