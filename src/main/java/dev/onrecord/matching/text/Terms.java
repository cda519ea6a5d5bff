package dev.onrecord.matching.text;

import dev.onrecord.domain.text.WritingSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns words into the terms by which texts are compared: the stem of a word, and pairs of neighbouring characters where
 * a script does not part its words or grows endings onto them.
 *
 * <p>Not safe for use by several threads.
 */
public final class Terms {

    private static final int REMEMBERED = 50_000;

    private final Stems stems = new Stems();
    private final Map<String, List<String>> known = new HashMap<>();

    /**
     * Returns in about which share of texts a term is, of which nothing is known but its length: short words are those
     * that grammar needs. Pairs of characters are taken to be rare.
     */
    public static double expectedShare(String term) {
        if (!Character.isLetter(term.codePointAt(0))
                || WritingSystem.of(term.codePointAt(0)).isRead()) {
            return 0;
        }
        return switch (term.length()) {
            case 1, 2 -> 0.3;
            case 3 -> 0.1;
            case 4 -> 0.02;
            default -> 0;
        };
    }

    /** Returns the terms of a text in order, with repetitions. */
    public List<String> of(String text) {
        return of(Words.of(text));
    }

    /** Returns the terms of words in order, with repetitions. */
    public List<String> of(List<TextWord> words) {
        var terms = new ArrayList<String>();
        for (TextWord word : words) {
            terms.addAll(of(word));
        }
        return terms;
    }

    /** Returns the terms of a word: one, but for words of scripts that are read in pairs. */
    public List<String> of(TextWord word) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word.text(), this::read);
    }

    private List<String> read(String text) {
        var terms = new ArrayList<String>(1);
        int start = 0;
        while (start < text.length()) {
            var writing = WritingSystem.of(text.codePointAt(start));
            int end = end(text, start, writing);
            addRun(text.substring(start, end), writing, terms);
            start = end;
        }
        return List.copyOf(terms);
    }

    private static int end(String text, int start, WritingSystem writing) {
        int end = start;
        while (end < text.length() && belongs(text.codePointAt(end), writing)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean belongs(int codePoint, WritingSystem writing) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK
                || writing.goesOnWith(WritingSystem.of(codePoint));
    }

    private void addRun(String run, WritingSystem writing, List<String> terms) {
        if (!writing.isRead()) {
            terms.add(stems.of(run));
            return;
        }
        int count = run.codePointCount(0, run.length());
        if (count == 1) {
            terms.add(run);
        }
        for (int i = 0; i + 1 < count; i++) {
            int from = run.offsetByCodePoints(0, i);
            terms.add(run.substring(from, run.offsetByCodePoints(from, 2)));
        }
    }
}
