package dev.onrecord.report.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Screen;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TableRowsTests {

    private static final List<Column> COLUMNS = List.of(
            Column.fixed("id"), Column.flexible("text", 10), Column.fixed("key").whereFilled());

    private final StringBuilder out = new StringBuilder();

    @Test
    void alignsWideLettersMarksAndEmoji() {
        write(Screen.plain(60), row("C1", "한국어", "a"), row("C2", "e\u0301te\u0301", "b"), row("C3", "😀 ok", "c"));

        assertThat(out).hasToString("""
                id  text    key
                ───────────────
                C1  한국어  a
                C2  e\u0301te\u0301     b
                C3  😀 ok   c
                """);
    }

    @Test
    void leavesOutAColumnWithoutContent() {
        write(Screen.plain(60), row("C1", "text", ""));

        assertThat(out).hasToString("""
                id  text
                ────────
                C1  text
                """);
    }

    @Test
    void cutsOnlyWhatMayBeCut() {
        write(Screen.plain(22), row("C1", "a text that is long", "key-1"));

        assertThat(out).hasToString("""
                id  text         key
                ──────────────────────
                C1  a text tha…  key-1
                """);
    }

    @Test
    void breaksATextIntoLinesBeforeItIsCut() {
        var columns = List.of(
                Column.fixed("id"),
                Column.flexible("text", 4).wrapped(2),
                Column.flexible("key", 3).whereRoom());
        var table = table(Screen.plain(22), columns, out);
        table.add(row("C1", "a text that is long enough for three", "key-1"));
        table.add(row("C2", "short", "k"));
        table.end();

        assertThat(out).hasToString("""
                id  text         key
                ──────────────────────
                C1  a text that  key-1
                    is long en…
                C2  short        k
                """);
    }

    @Test
    void keepsRightToLeftTextFromMovingItsNeighbours() {
        write(Screen.plain(60), row("C1", "عربي 123", "k"));

        assertThat(out).contains("C1  \u2068عربي 123\u2069  k\n");
        out.setLength(0);
        write(Screen.plain(Screen.UNLIMITED), row("C1", "عربي 123", "k"));
        assertThat(out).contains("C1  عربي 123  k\n");
    }

    @Test
    void turnsRecordsVerticalWhereColumnsWouldBeIllegible() {
        write(Screen.plain(14), row("C1", "a text that is long", "key-1"));

        assertThat(out).hasToString("""
                C1
                  text  a text
                        that
                        is
                        long
                  key   key-1

                """);
    }

    @Test
    void repeatsTheHeadingOnlyWhereLaterRowsNeedAnotherColumn() {
        var table = table(Screen.plain(60), COLUMNS, out);
        for (int number = 1; number <= 1000; number++) {
            table.add(row("C" + number, "text", ""));
        }
        table.add(row("C1001", "text", "late"));
        table.end();

        assertThat(out.toString().lines().filter(line -> line.startsWith("id")))
                .containsExactly("id    text", "id     text  key");
        assertThat(out).contains("C1001  text  late\n");
    }

    @Test
    void showsNothingForNoRows() {
        write(Screen.plain(60));

        assertThat(out).isEmpty();
    }

    @Property
    void neverWritesPastTheEdgeOfTheScreen(
            @ForAll @IntRange(min = 30, max = 120) int width, @ForAll @Size(max = 20) List<String> texts) {
        var written = new StringBuilder();
        var table = table(Screen.plain(width), COLUMNS, written);
        texts.forEach(text -> table.add(row("C1", text, "key")));
        table.end();

        assertThat(written.toString().split("\n"))
                .allSatisfy(line -> assertThat(Screen.plain(60).columns(line.replaceAll("[\u2068\u2069]", "")))
                        .isLessThanOrEqualTo(width));
    }

    @SafeVarargs
    private void write(Screen screen, List<Cell>... rows) {
        var table = table(screen, COLUMNS, out);
        List.of(rows).forEach(table::add);
        table.end();
    }

    private static Rows<List<Cell>> table(Screen screen, List<Column> columns, StringBuilder out) {
        return new TableRows<>(Listing.of(columns, row -> row, Record.class, row -> null), screen, out);
    }

    private static List<Cell> row(String... texts) {
        return List.of(texts).stream().map(Cell::of).toList();
    }
}
