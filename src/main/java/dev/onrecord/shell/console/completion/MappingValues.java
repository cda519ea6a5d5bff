package dev.onrecord.shell.console.completion;

import dev.onrecord.intake.ColumnNames;
import dev.onrecord.intake.draft.FieldMap;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** Both sides of {@code COLUMN=FIELD}: the columns of the files that were named before, then the fields of a claim. */
final class MappingValues {

    private static final String NOTHING = "-";

    private MappingValues() {}

    static List<CompletionProposal> of(List<String> files, String typed) {
        var equals = typed.indexOf('=');
        return equals < 0 ? columns(files, typed) : fields(typed.substring(0, equals + 1), typed.substring(equals + 1));
    }

    private static List<CompletionProposal> columns(List<String> files, String typed) {
        var fields = FieldMap.fields();
        return Fit.of(
                typed,
                files.stream()
                        .flatMap(MappingValues::columns)
                        .distinct()
                        .map(column -> new CompletionProposal(column + "=")
                                .displayText(column)
                                .description(fields.contains(column) ? "a field by that name" : "")
                                .complete(false))
                        .toList());
    }

    private static Stream<String> columns(String file) {
        try {
            return ColumnNames.of(Path.of(file)).stream();
        } catch (InvalidPathException noFile) {
            return Stream.of();
        }
    }

    private static List<CompletionProposal> fields(String column, String typed) {
        var proposals = new ArrayList<CompletionProposal>();
        proposals.add(new CompletionProposal(NOTHING).description("leave the column out"));
        FieldMap.fields().forEach(field -> proposals.add(new CompletionProposal(field)));
        return Fit.of(typed, proposals).stream()
                .map(field -> field.displayText(field.value()).value(column + field.value()))
                .toList();
    }
}
