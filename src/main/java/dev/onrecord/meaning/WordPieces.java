package dev.onrecord.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into the pieces that BERT models read: small letters without accents, punctuation and Chinese characters
 * apart, and each word into the longest pieces that the vocabulary has.
 *
 * @see <a href="https://arxiv.org/abs/1810.04805">Devlin and others, BERT: Pre-training of Deep Bidirectional
 *     Transformers for Language Understanding</a>
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;
    private static final String WITHIN_A_WORD = "##";

    private final Vocabulary vocabulary;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the numbers of the pieces of a text between the start and end tokens, at most {@code most} in all. */
    long[] of(String text, int most) {
        var numbers = new ArrayList<Integer>();
        numbers.add(vocabulary.start());
        for (String word : words(text)) {
            if (numbers.size() >= most) {
                break;
            }
            addPieces(word, numbers);
        }
        var kept = numbers.subList(0, Math.min(numbers.size(), most - 1));
        var pieces = Arrays.copyOf(kept.stream().mapToLong(Integer::longValue).toArray(), kept.size() + 1);
        pieces[kept.size()] = vocabulary.end();
        return pieces;
    }

    /** Returns the words of a text as they are looked up, punctuation marks as words of their own. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> {
                    if (isNothing(letter)) {
                        return;
                    }
                    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                        end(word, words);
                    } else if (standsAlone(letter)) {
                        end(word, words);
                        words.add(Character.toString(letter));
                    } else {
                        word.appendCodePoint(letter);
                    }
                });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Tells whether a character is passed over: an accent by itself, or one that controls what is shown. */
    private static boolean isNothing(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.CONTROL -> !Character.isWhitespace(letter);
            default -> letter == 0xFFFD;
        };
    }

    private static boolean standsAlone(int letter) {
        return isPunctuation(letter) || isChinese(letter);
    }

    private static boolean isPunctuation(int letter) {
        if (letter >= 33 && letter <= 47
                || letter >= 58 && letter <= 64
                || letter >= 91 && letter <= 96
                || letter >= 123 && letter <= 126) {
            return true;
        }
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int letter) {
        return Character.isIdeographic(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private void addPieces(String word, List<Integer> numbers) {
        int before = numbers.size();
        if (word.length() > LONGEST_WORD || !addKnownPieces(word, numbers)) {
            numbers.subList(before, numbers.size()).clear();
            numbers.add(vocabulary.unknown());
        }
    }

    /** Takes the longest piece that is known, again and again; returns false where none is. */
    private boolean addKnownPieces(String word, List<Integer> numbers) {
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            int number = -1;
            while (end > start && number < 0) {
                number = vocabulary.number((start == 0 ? "" : WITHIN_A_WORD) + word.substring(start, end--));
            }
            if (number < 0) {
                return false;
            }
            numbers.add(number);
            start = end + 1;
        }
        return true;
    }
}
