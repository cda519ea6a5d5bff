package dev.onrecord.intake.column;

import dev.onrecord.domain.date.SpreadsheetDay;
import dev.onrecord.domain.date.WrittenDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Guesses which fields the columns of a table are meant for, by what they are called and by what they hold. Nothing is taken
 * on a guess: it is what the desk is asked about.
 */
public final class ColumnGuesses {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S+");
    private static final Pattern NUMBER = Pattern.compile("[#№]?[\\d.,%\\s-]+");
    private static final Pattern NAME_OF_A_CLAIM = Pattern.compile("[\\p{L}][\\p{L}\\p{N}._-]*");
    private static final double MOST = 0.7;
    private static final int SHORTEST_CLAIM = 12;
    private static final int WORDS_OF_A_CLAIM = 7;
    private static final String TEXT = "text";

    private final ColumnMeaning sure;
    private final Map<Column, String> fields = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private ColumnGuesses(ColumnMeaning sure) {
        this.sure = sure;
    }

    /** Returns the field of each column in its order; {@link ColumnMeaning#NOTHING} for those of which nothing can be guessed. */
    public static Map<Column, String> of(List<Column> columns, ColumnMeaning sure) {
        var guesses = new ColumnGuesses(sure);
        guesses.takeSure(columns);
        guesses.takeNamed(columns);
        guesses.takeByContent(columns);
        var inOrder = new LinkedHashMap<Column, String>();
        columns.forEach(column -> inOrder.put(column, guesses.fields.getOrDefault(column, ColumnMeaning.NOTHING)));
        return inOrder;
    }

    private void takeSure(List<Column> columns) {
        for (Column column : columns) {
            var field = sure.fieldOf(column.name());
            if (field != null) {
                fields.put(column, field);
                taken.add(field);
            }
        }
    }

    private void takeNamed(List<Column> columns) {
        for (Column column : columns) {
            FieldWords.exactly(column.header()).stream()
                    .filter(field -> !field.equals(TEXT) && suits(field, column))
                    .forEach(field -> take(column, field));
        }
        for (Column column : columns) {
            FieldWords.among(column.header()).stream()
                    .filter(field -> !field.equals(TEXT) && suits(field, column))
                    .forEach(field -> take(column, field));
        }
        longest(
                        columns,
                        column -> FieldWords.guess(column.header())
                                .filter(TEXT::equals)
                                .isPresent())
                .ifPresent(column -> take(column, TEXT));
    }

    private void takeByContent(List<Column> columns) {
        var open =
                columns.stream().filter(column -> !column.samples().isEmpty()).toList();
        longest(open, ColumnGuesses::isProse).ifPresent(column -> take(column, TEXT));
        open.stream()
                .filter(column -> !fields.containsKey(column) && mostly(column, ColumnGuesses::isDate))
                .findFirst()
                .ifPresent(column -> take(column, "on"));
        open.stream()
                .filter(column -> !fields.containsKey(column) && mostly(column, ColumnGuesses::isAddress))
                .findFirst()
                .ifPresent(column -> take(column, "url"));
    }

    private void take(Column column, String field) {
        if (!fields.containsKey(column) && taken.add(field)) {
            fields.put(column, field);
        }
    }

    /** Returns the column that holds the longest texts, among those that are still open. */
    private Optional<Column> longest(List<Column> columns, Predicate<Column> wanted) {
        Column longest = null;
        for (Column column : columns) {
            if (!fields.containsKey(column)
                    && wanted.test(column)
                    && (longest == null || length(column) > length(longest))) {
                longest = column;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static double length(Column column) {
        return column.samples().stream().mapToInt(String::length).average().orElse(0);
    }

    private static boolean isProse(Column column) {
        return length(column) >= SHORTEST_CLAIM
                && !mostly(
                        column,
                        sample -> isAddress(sample)
                                || isDate(sample)
                                || NUMBER.matcher(sample).matches());
    }

    private static boolean suits(String field, Column column) {
        return switch (field) {
            case "url" -> column.samples().isEmpty() || mostly(column, ColumnGuesses::isAddress);
            case "on" -> column.samples().isEmpty() || column.samples().stream().anyMatch(ColumnGuesses::isDate);
            case "source", "speaker", "about" -> !mostly(column, ColumnGuesses::isAddress);
            case "key" ->
                mostly(column, sample -> NAME_OF_A_CLAIM.matcher(sample).matches())
                        && Set.copyOf(column.samples()).size()
                                == column.samples().size();
            default -> true;
        };
    }

    private static boolean mostly(Column column, Predicate<String> wanted) {
        long found = column.samples().stream().filter(wanted).count();
        return found > 0 && found >= MOST * column.samples().size();
    }

    private static boolean isAddress(String sample) {
        return ADDRESS.matcher(sample.strip()).matches();
    }

    private static boolean isDate(String sample) {
        return WrittenDate.isLike(sample) || SpreadsheetDay.of(sample).isPresent();
    }

    /** Tells whether the header of a table that has no column of claims looks like a claim itself. */
    public static boolean isFirstClaim(List<Column> columns) {
        return columns.stream()
                .map(Column::header)
                .anyMatch(header -> isAddress(header)
                        || isDate(header)
                        || NUMBER.matcher(header).matches()
                        || header.split(" ").length >= WORDS_OF_A_CLAIM);
    }
}
