package dev.onrecord.intake.draft;

import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements of a record, each with the wording of the claim that it is about. */
final class WordedStatements {

    private static final String BECAUSE = "the file has questions, answers or a verdict that are about this wording";
    private static final String BACK = "the file has this wording as the present one";

    private final List<Worded> all = new ArrayList<>();

    /**
     * Adds a statement.
     *
     * @param wording the earlier wording that it is about; null for the present one
     */
    void add(Statement statement, @Nullable String wording) {
        all.add(new Worded(statement, wording));
    }

    /** Adds statements about the present wording. */
    void addAll(List<? extends Statement> statements) {
        statements.forEach(statement -> add(statement, null));
    }

    /**
     * Returns the statements in the order in which they are to be recorded: first those about earlier wordings, each of which
     * the claim is given before and which it loses after.
     */
    List<Statement> inOrder(ClaimContent present) {
        var statements = new ArrayList<Statement>();
        var wordings = all.stream()
                .map(Worded::wording)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (String wording : wordings) {
            statements.add(new ClaimRevised(present.withText(wording), BECAUSE, false));
            addAbout(wording, statements);
        }
        if (!wordings.isEmpty()) {
            statements.add(new ClaimRevised(present, BACK, false));
        }
        addAbout(null, statements);
        return statements;
    }

    private void addAbout(@Nullable String wording, List<Statement> statements) {
        all.stream()
                .filter(worded -> Objects.equals(worded.wording, wording))
                .map(Worded::statement)
                .forEach(statements::add);
    }

    private record Worded(Statement statement, @Nullable String wording) {}
}
