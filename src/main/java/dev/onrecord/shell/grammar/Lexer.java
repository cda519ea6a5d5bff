package dev.onrecord.shell.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text of a command into words, piece by piece, and knows at any moment what is open. */
final class Lexer {

    private static final String CRLF = "\r\n";
    private static final Pattern CODE = Pattern.compile("u[0-9a-fA-F]{4}");
    private static final int CODE_LENGTH = 5;

    private final Rule rule;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private LexerMode mode = LexerMode.BETWEEN;
    private boolean optionsEnded;
    private int at;
    private int start;
    private int end;
    private int bare;
    private boolean coded;
    private int opening;

    Lexer() {
        this(Rule.TODAY);
    }

    private Lexer(Rule rule) {
        this.rule = rule;
    }

    /** Returns a lexer that has read the given text. */
    static Lexer of(String text) {
        return of(text, Rule.TODAY);
    }

    /** Returns a lexer that has read the given text by a rule. */
    static Lexer of(String text, Rule rule) {
        Lexer lexer = new Lexer(rule);
        lexer.take(text);
        return lexer;
    }

    /** Reads on; neither a CRLF nor the code of an escape may be split between two pieces. */
    void take(String piece) {
        int length;
        for (int from = 0; from < piece.length(); from += length) {
            length = lengthAt(from, piece);
            step(unit(piece, from, length), piece, from, length);
        }
    }

    /** Returns how many units of a piece stand for one. */
    private int lengthAt(int from, String piece) {
        if (piece.startsWith(CRLF, from)) {
            return CRLF.length();
        }
        boolean isCode = mode == LexerMode.DOUBLE_ESCAPE
                && rule == Rule.TODAY
                && CODE.matcher(piece).region(from, piece.length()).lookingAt();
        return isCode ? CODE_LENGTH : 1;
    }

    private static char unit(String piece, int from, int length) {
        return switch (length) {
            case 1 -> piece.charAt(from);
            case CODE_LENGTH -> (char) Integer.parseInt(piece.substring(from + 1, from + length), 16);
            default -> '\n';
        };
    }

    private void step(char unit, String piece, int from, int length) {
        LexerMode next = mode.after(unit);
        if (next.inWord() && !mode.inWord()) {
            begin(mode == LexerMode.LEADING_ESCAPE ? at - 1 : at);
        }
        if (mode.inWord() && !next.inWord()) {
            finish();
        }
        if (next.openness() != Openness.COMPLETE && mode.openness() == Openness.COMPLETE) {
            opening = at;
        }
        if (mode.keeps(unit)) {
            keep(unit, piece, from, length);
        }
        if (next != LexerMode.ESCAPE && !(mode == LexerMode.ESCAPE && unit == '\n')) {
            end = at + length;
        }
        at += length;
        mode = next;
    }

    private void begin(int offset) {
        start = offset;
        bare = 0;
        coded = rule == Rule.RECORDED;
        word.setLength(0);
    }

    private void keep(char unit, String piece, int from, int length) {
        if (length == CODE_LENGTH) {
            word.append(unit);
            coded = true;
            return;
        }
        if (mode == LexerMode.DOUBLE_ESCAPE && unit != '"' && unit != '\\') {
            word.append('\\');
        }
        boolean bareSoFar = at - start == word.length() && mode.openness() == Openness.COMPLETE;
        word.append(piece, from, from + length);
        if (bareSoFar) {
            bare = word.length();
        }
    }

    private void finish() {
        Word finished = pending();
        words.add(finished);
        optionsEnded |= finished.endsOptions();
    }

    private Word pending() {
        return new Word(word.toString(), bare == 0 || optionsEnded, start, end, bare, coded);
    }

    /** Returns the words so far; the last one may be unfinished. */
    List<Word> words() {
        List<Word> all = new ArrayList<>(words);
        if (mode.inWord()) {
            all.add(pending());
        }
        return List.copyOf(all);
    }

    /** Returns what the text so far waits for. */
    Openness openness() {
        return mode.openness();
    }

    /** Returns where the quote or the escape that is open begins; without meaning when nothing is open. */
    int opening() {
        return opening;
    }

    /** Returns whether the text so far ends in a word. */
    boolean inWord() {
        return mode.inWord();
    }

    /** Returns whether the text so far ends in a comment. */
    boolean inComment() {
        return mode == LexerMode.COMMENT;
    }

    /** Returns whether {@code --} has been read, so that no option can follow. */
    boolean optionsEnded() {
        return optionsEnded;
    }

    /** Returns whether there is nothing to run in the text so far: only blanks and comments. */
    boolean isBlank() {
        return words.isEmpty() && !mode.inWord() && mode.openness() == Openness.COMPLETE;
    }

    /** Which escapes double quotes know. */
    enum Rule {
        /** {@code \"}, {@code \\} and the code of a UTF-16 unit, a {@code u} with four hexadecimal digits. */
        TODAY,
        /** Only the first two, as all commands were once read and recorded lines are for ever. */
        RECORDED
    }
}
