package dev.onrecord.shell.grammar;

/**
 * How the next character of a command is read: the rules of blanks, quotes, escapes and comments in one place.
 *
 * <p>A line end, be it LF or CRLF, is told as a single {@code '\n'}.
 */
enum LexerMode {
    /** Outside of words. */
    BETWEEN {
        @Override
        LexerMode after(char unit) {
            return switch (unit) {
                case '#' -> COMMENT;
                case '\\' -> LEADING_ESCAPE;
                default -> bare(unit);
            };
        }
    },

    /** In the part of a word that is not quoted. */
    WORD {
        @Override
        LexerMode after(char unit) {
            return unit == '\\' ? ESCAPE : bare(unit);
        }
    },

    /** After a backslash where no word has begun. */
    LEADING_ESCAPE {
        @Override
        LexerMode after(char unit) {
            return unit == '\n' ? BETWEEN : WORD;
        }
    },

    /** After a backslash in a word. */
    ESCAPE {
        @Override
        LexerMode after(char unit) {
            return WORD;
        }
    },

    /** In single quotes. */
    SINGLE {
        @Override
        LexerMode after(char unit) {
            return unit == '\'' ? WORD : SINGLE;
        }
    },

    /** In double quotes. */
    DOUBLE {
        @Override
        LexerMode after(char unit) {
            return switch (unit) {
                case '"' -> WORD;
                case '\\' -> DOUBLE_ESCAPE;
                default -> DOUBLE;
            };
        }
    },

    /** After a backslash in double quotes. */
    DOUBLE_ESCAPE {
        @Override
        LexerMode after(char unit) {
            return DOUBLE;
        }
    },

    /** In a comment. */
    COMMENT {
        @Override
        LexerMode after(char unit) {
            return unit == '\n' ? BETWEEN : COMMENT;
        }
    };

    /** Returns how the character after the given one is read. */
    abstract LexerMode after(char unit);

    /** Returns whether the given character becomes a part of the word, rather than shaping it. */
    boolean keeps(char unit) {
        return switch (this) {
            case BETWEEN, WORD -> after(unit) == WORD;
            case LEADING_ESCAPE, ESCAPE -> unit != '\n';
            case SINGLE, DOUBLE -> after(unit) == this;
            case DOUBLE_ESCAPE -> true;
            case COMMENT -> false;
        };
    }

    /** Returns whether a word has begun and not ended. */
    boolean inWord() {
        return switch (this) {
            case WORD, ESCAPE, SINGLE, DOUBLE, DOUBLE_ESCAPE -> true;
            case BETWEEN, LEADING_ESCAPE, COMMENT -> false;
        };
    }

    /** Returns what a text that ends here waits for. */
    Openness openness() {
        return switch (this) {
            case SINGLE -> Openness.OPEN_SINGLE_QUOTE;
            case DOUBLE, DOUBLE_ESCAPE -> Openness.OPEN_DOUBLE_QUOTE;
            case ESCAPE, LEADING_ESCAPE -> Openness.CONTINUED;
            case BETWEEN, WORD, COMMENT -> Openness.COMPLETE;
        };
    }

    private static LexerMode bare(char unit) {
        return switch (unit) {
            case ' ', '\t', '\n' -> BETWEEN;
            case '\'' -> SINGLE;
            case '"' -> DOUBLE;
            default -> WORD;
        };
    }
}
