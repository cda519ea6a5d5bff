package dev.onrecord.shell.console.completion;

import dev.onrecord.shell.grammar.Draft;
import dev.onrecord.shell.grammar.Word;
import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * A command that is being typed, as JLine sees it. The word at the cursor is the written one, quotes included, and so
 * are the candidates for it: nothing is left to be escaped.
 *
 * @param line the whole text
 * @param cursor the index of the UTF-16 unit after the cursor
 * @param draft the same, read
 */
record DraftLine(String line, int cursor, Draft draft) implements CompletingParsedLine {

    static DraftLine of(String line, int cursor) {
        var inside = Math.min(cursor, line.length());
        return new DraftLine(line, inside, Draft.of(line, inside));
    }

    /** Returns how a value is written in place of the word. */
    CompletedWord completed() {
        return new CompletedWord(draft.openness(), word().substring(0, wordCursor()), draft.typed());
    }

    @Override
    public String word() {
        return line.substring(draft.word().start(), Math.max(draft.word().end(), cursor));
    }

    @Override
    public int wordCursor() {
        return Math.max(0, cursor - draft.word().start());
    }

    @Override
    public int wordIndex() {
        return draft.index();
    }

    @Override
    public List<String> words() {
        return draft.words().stream().map(Word::text).toList();
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return wordCursor();
    }

    @Override
    public int rawWordLength() {
        return word().length();
    }
}
