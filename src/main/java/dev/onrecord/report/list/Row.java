package dev.onrecord.report.list;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Tone;
import dev.onrecord.report.words.AnswersInShort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A claim as people read it in a table. */
final class Row {

    private static final List<Column> COLUMNS = List.of(
            Column.fixed("id"),
            Column.fixed("key").whereRoom(),
            Column.flexible("claim", 20).wrapped(3),
            Column.flexible("speaker", 8).wrapped(2).whereFilled(),
            Column.fixed("on").whereFilled(),
            Column.fixed("verdict"),
            Column.fixed("confidence"),
            Column.fixed("same as").whereFilled(),
            Column.flexible("record", 12).wrapped(3).whereFilled());

    private Row() {}

    static List<Column> columns(boolean scored) {
        var columns = new ArrayList<>(COLUMNS);
        if (scored) {
            columns.add(1, Column.fixed("alike"));
        }
        return columns;
    }

    private static String sames(AssessedClaim assessed) {
        return assessed.sames().stream().map(same -> same.claim().toString()).collect(Collectors.joining(", "));
    }

    static List<Cell> of(AssessedClaim assessed, @Nullable Double score) {
        var claim = assessed.claim();
        var content = claim.content();
        var standing = claim.standing();
        var cells = new ArrayList<>(List.of(
                Cell.of(claim.id().toString()),
                Cell.ofNullable(content.key()),
                Cell.of(content.text()),
                Cell.ofNullable(content.speaker()),
                Cell.ofNullable(content.on()),
                new Cell(standing.published(), Tone.of(standing)),
                claim.rating()
                        .map(rating -> Cell.of(rating.statement().level().published()))
                        .orElse(new Cell("unrated", Tone.FAINT)),
                Cell.of(sames(assessed)),
                Cell.of(AnswersInShort.of(claim))));
        if (score != null) {
            cells.add(1, Cell.of(String.format(Locale.ROOT, "%.2f", score)));
        }
        return cells;
    }
}
