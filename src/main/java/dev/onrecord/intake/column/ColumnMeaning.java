package dev.onrecord.intake.column;

import org.jspecify.annotations.Nullable;

/** Tells which fields the columns of a file fill, as far as that is certain. */
public interface ColumnMeaning {

    /** Knows nothing of any column. */
    ColumnMeaning UNKNOWN = new ColumnMeaning() {
        @Override
        public @Nullable String fieldOf(String column) {
            return null;
        }

        @Override
        public boolean isMapped(String column) {
            return false;
        }
    };

    /** The mapping of columns that are to be passed over. */
    String NOTHING = "-";

    /** Returns the field of a column; {@link #NOTHING} where it is to be passed over, null where nobody has said. */
    @Nullable
    String fieldOf(String column);

    /** Tells whether the desk says of a column by this very name what it holds. */
    boolean isMapped(String column);

    /** Tells whether a header is one that says what its column holds. */
    default boolean isHeader(String cell) {
        var name = Column.plain(cell);
        return !name.isEmpty()
                && (fieldOf(name) != null || FieldWords.guess(name).isPresent());
    }

    /** Tells whether a header is that of the claims. */
    default boolean isOfClaims(String cell) {
        return "text".equals(fieldOf(Column.plain(cell)));
    }
}
