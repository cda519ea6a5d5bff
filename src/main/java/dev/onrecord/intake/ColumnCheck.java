package dev.onrecord.intake;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.column.Column;
import dev.onrecord.intake.column.ColumnGuesses;
import dev.onrecord.intake.column.ColumnMeaning;
import dev.onrecord.intake.draft.CellList;
import dev.onrecord.intake.draft.FileDates;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the columns of a table are known, and works out how it is probably to be loaded where they are not.
 *
 * @param file its name as given
 * @param columns its columns; empty where it is no table
 * @param meaning which fields they fill, as far as that is certain
 */
record ColumnCheck(String file, List<Column> columns, ColumnMeaning meaning) {

    private static final int LONGEST_SAMPLE = 40;
    private static final int MOST_NAMED = 6;
    private static final String REST = "*";

    /** Tells whether no column holds the claims. */
    boolean lacksClaims() {
        return !columns.isEmpty() && columns.stream().noneMatch(column -> "text".equals(field(column)));
    }

    /** Tells whether there are columns that hold something and of which nobody has said what. */
    boolean hasUnknown() {
        return columns.stream()
                .anyMatch(column -> field(column) == null && !column.samples().isEmpty());
    }

    private @Nullable String field(Column column) {
        return meaning.fieldOf(column.name());
    }

    /** Tells whether the table has no header, as far as that can be seen: its first row looks like a claim. */
    private boolean lacksHeader() {
        return lacksClaims() && ColumnGuesses.isFirstClaim(columns);
    }

    private Map<Column, String> guesses() {
        return lacksHeader()
                ? ColumnGuesses.of(columns.stream().map(Column::withoutHeader).toList(), ColumnMeaning.UNKNOWN)
                : ColumnGuesses.of(columns, meaning);
    }

    /** Returns that no column holds the claims, and what each of them holds instead. */
    List<Defect> defects() {
        var defects = new ArrayList<Defect>();
        defects.add(Place.whole(file)
                .defect(
                        null,
                        lacksHeader()
                                ? "the first row looks like a claim, not like a header"
                                : "no column is known to hold the claims"));
        guesses()
                .forEach((column, field) -> defects.add(new Place(file, column.line(), column.column(), 0)
                        .defect(
                                shown(column),
                                (column.samples().isEmpty() ? "empty" : "holds \"" + sample(column) + "\"")
                                        + (field.equals(ColumnMeaning.NOTHING) ? "" : ", probably " + field))));
        return defects;
    }

    private static String shown(Column column) {
        var place = Column.byPosition(column.position());
        return column.header().isEmpty() || place.equals(column.header()) ? place : place + " " + column.header();
    }

    private static String sample(Column column) {
        return Characters.cut(column.samples().get(0).replaceAll("\\s+", " "), LONGEST_SAMPLE);
    }

    /**
     * Returns how to load the file, with the best guesses filled in.
     *
     * @param story the story that the desk named; null without one
     */
    Remedy remedy(@Nullable String story, FileDates dates) {
        if (columns.stream().allMatch(column -> column.line() == 0)) {
            return new Remedy.Words("one of the columns that are named has to be text");
        }
        var guesses = guesses();
        boolean asksForOrder = guesses.entrySet().stream()
                .anyMatch(guess -> "on".equals(guess.getValue())
                        && dates.isUndecided(guess.getKey().name()));
        return new Remedy.LoadAgain(
                List.of(file),
                story,
                lacksHeader() ? Map.of() : maps(guesses),
                lacksHeader() ? List.copyOf(guesses.values()) : List.of(),
                splits(guesses),
                asksForOrder);
    }

    /** Returns the columns of which the desk has yet to say what they hold; where many hold nothing, those in one. */
    private Map<String, String> maps(Map<Column, String> guesses) {
        var maps = new LinkedHashMap<String, String>();
        guesses.forEach((column, field) -> {
            if (!Objects.equals(field(column), field)
                    && (!column.samples().isEmpty() || !field.equals(ColumnMeaning.NOTHING))) {
                maps.put(column.name(), field);
            }
        });
        long passedOver =
                maps.values().stream().filter(ColumnMeaning.NOTHING::equals).count();
        if (passedOver > MOST_NAMED) {
            maps.values().removeIf(ColumnMeaning.NOTHING::equals);
            maps.put(REST, ColumnMeaning.NOTHING);
        }
        return maps;
    }

    private static Map<String, String> splits(Map<Column, String> guesses) {
        var splits = new LinkedHashMap<String, String>();
        guesses.forEach((column, field) -> {
            if (column.samples().stream().anyMatch(sample -> CellList.mayBeSeveral(field, sample))) {
                splits.put(field, ",");
            }
        });
        return splits;
    }
}
