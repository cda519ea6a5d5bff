package dev.onrecord.domain.record;

import java.util.List;

/**
 * What a file said of a claim when it was loaded, which a later load of the same sheet is compared with. It changes
 * nothing of the claim.
 *
 * @param sheet what the file is known by from one load to the next
 * @param columns the fields that the file has, by their names in files: an empty cell of one of them says that there is
 *     nothing, a field that is not among them says nothing
 * @param said the fields as the file had them
 */
public record FileSaid(String sheet, List<String> columns, ClaimContent said) implements Statement {

    static FileSaid read(StatementFields fields) {
        return new FileSaid(fields.required("sheet"), fields.list("columns"), ClaimContent.read(fields));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.FILE_SAID;
    }

    @Override
    public StatementFields fields() {
        return said.fields().text("sheet", sheet).list("columns", columns);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "kept what " + sheet + " says of it";
    }
}
