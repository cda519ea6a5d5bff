package dev.onrecord.shell.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * A command that is still being typed, as completion sees it; quotes may be open.
 *
 * @param words all words of it, and an empty one at the cursor when the cursor is not in a word
 * @param index which of the words the cursor is in
 * @param typed the part of that word before the cursor, without quotes and escapes
 * @param openness what the text before the cursor waits for
 * @param inComment whether the cursor is in a comment, where there is nothing to complete
 */
public record Draft(List<Word> words, int index, String typed, Openness openness, boolean inComment) {

    /** Creates a draft. */
    public Draft {
        words = List.copyOf(words);
    }

    /** Reads a text with the cursor before the given UTF-16 unit of it; a CRLF is never parted. */
    public static Draft of(String text, int cursor) {
        return text.startsWith("\r\n", cursor - 1) ? read(text, cursor - 1) : read(text, cursor);
    }

    private static Draft read(String text, int cursor) {
        Lexer before = Lexer.of(text.substring(0, cursor));
        List<Word> begun = before.words();
        List<Word> words = new ArrayList<>(Lexer.of(text).words());
        if (before.inWord()) {
            int index = begun.size() - 1;
            return new Draft(words, index, begun.get(index).text(), before.openness(), false);
        }
        int index = begun.size();
        if (index == words.size() || words.get(index).start() != cursor) {
            words.add(index, new Word("", before.optionsEnded(), cursor, cursor, 0, false));
        }
        return new Draft(words, index, "", before.openness(), before.inComment());
    }

    /** Returns the word that the cursor is in. */
    public Word word() {
        return words.get(index);
    }
}
