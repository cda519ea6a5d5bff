package dev.onrecord.domain.record;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What holds for every kind of statement, shown by one statement of each in which no field is absent. */
class StatementKindTests {

    private static final PartialDate DAY = EveryKind.DAY;
    private static final List<Statement> EACH_KIND = EveryKind.STATEMENTS;

    @Test
    void areAllThatMayBeSaid() {
        assertThat(EACH_KIND.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Statement.class.getPermittedSubclasses())
                        .filter(kind -> kind != RedactedWords.class)
                        .toList());
        assertThat(EACH_KIND.stream().map(Statement::statementKind)).containsExactly(StatementKind.values());
    }

    @Test
    void areNamedLikeTheirStatements() {
        assertThat(EACH_KIND)
                .allSatisfy(statement -> assertThat(statement.statementKind().published())
                        .isEqualTo(statement
                                .getClass()
                                .getSimpleName()
                                .replaceAll("(?<!^)([A-Z])", "-$1")
                                .toLowerCase(Locale.ROOT)));
    }

    @Test
    void readWhatTheyWrote() {
        assertThat(EACH_KIND).allSatisfy(statement -> {
            var fields =
                    new StatementFields(new LinkedHashMap<>(statement.fields().values()));
            var kind = StatementKind.named(statement.statementKind().published());

            assertThat(kind.read(fields)).isEqualTo(statement);
        });
    }

    @Test
    void tellTheirDatesInOneStyle() {
        assertThat(EACH_KIND)
                .allSatisfy(statement ->
                        assertThat(statement.inWords(DateStyle.PROSE)).doesNotContain(DAY.text()));
    }

    @Test
    void refuseTheNameOfANewerProgram() {
        assertThatThrownBy(() -> StatementKind.named("sealed"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("written by a newer onrecord")
                .hasMessageContaining("sealed");
    }

    @Test
    void askForARole() {
        var roles = Arrays.stream(StatementKind.values()).collect(toMap(Function.identity(), StatementKind::role));

        for (var kind : List.of(StatementKind.WITHDRAWN, StatementKind.POLICY_SET, StatementKind.REDACTED)) {
            assertThat(roles.remove(kind)).isEqualTo(DeskRole.EDITOR);
        }
        assertThat(roles)
                .hasSize(29)
                .allSatisfy((kind, role) -> assertThat(role).isEqualTo(DeskRole.CHECKER));
    }

    @Test
    void askForAnEditorToOverrideThePolicy() {
        assertThat(new Concluded(Verdict.REFUTED, "dry", List.of()).role()).isEqualTo(DeskRole.CHECKER);
        assertThat(new Proposed(Verdict.REFUTED, "dry", List.of("unrated")).role())
                .isEqualTo(DeskRole.EDITOR);
        assertThat(new Concluded(Verdict.REFUTED, "dry", List.of("unrated")).role())
                .isEqualTo(DeskRole.EDITOR);
    }
}
