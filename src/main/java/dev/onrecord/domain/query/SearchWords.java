package dev.onrecord.domain.query;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.text.WordFold;
import dev.onrecord.domain.text.WritingSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a text as a search sees them: runs of letters and digits, without case, width and accents. Where a script
 * writes no blanks, a run goes into the full text as pairs of neighbouring characters, so that any part of it is found.
 */
public final class SearchWords {

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    /** Cuts a text into its words. */
    public static SearchWords of(String text) {
        return new SearchWords(cut(WordFold.of(text)));
    }

    /**
     * Returns a text that claims can be searched for.
     *
     * @throws InvalidInputException where there is no word in it
     */
    public static String required(String text) {
        if (of(text).words.isEmpty()) {
            throw new InvalidInputException(
                    "nothing to search for in \"" + text + "\"", text, null, "give a word with a letter or a digit");
        }
        return text;
    }

    private static List<String> cut(String folded) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at <= folded.length(); ) {
            int character = at < folded.length() ? folded.codePointAt(at) : ' ';
            if (at > start && !goesOn(folded.codePointAt(start), character)) {
                words.add(folded.substring(start, at));
                start = at;
            }
            at += Character.charCount(character);
            if (!isPartOfWord(character)) {
                start = at;
            }
        }
        return List.copyOf(words);
    }

    /** Tells whether a character belongs to the word that another begins. */
    private static boolean goesOn(int first, int next) {
        return isPartOfWord(next) && (isMark(next) || WritingSystem.of(first).goesOnWith(WritingSystem.of(next)));
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetter(character)
                || isMark(character)
                || switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.PRIVATE_USE -> true;
                    default -> false;
                };
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Returns the words in their order. */
    public List<String> words() {
        return words;
    }

    /** Returns what the full text holds of a text: the same text where the index cuts it by itself into the same words. */
    public static String indexed(String text) {
        return text.chars().allMatch(letter -> letter < 0x80) ? text : String.join(" ", of(text).terms());
    }

    /** Returns the words, and of each that is read in pairs the pairs, with its last character at the end. */
    private List<String> terms() {
        return words.stream()
                .flatMap(word -> isReadInPairs(word) ? withEnd(word).stream() : Stream.of(word))
                .toList();
    }

    private static boolean isReadInPairs(String word) {
        return WritingSystem.of(word.codePointAt(0)).isRead();
    }

    private static List<String> withEnd(String word) {
        var terms = new ArrayList<>(pairs(word));
        terms.add(word.substring(word.offsetByCodePoints(word.length(), -1)));
        return terms;
    }

    private static List<String> pairs(String word) {
        var pairs = new ArrayList<String>();
        for (int from = 0; ; from = word.offsetByCodePoints(from, 1)) {
            int second = word.offsetByCodePoints(from, 1);
            if (second == word.length()) {
                return pairs;
            }
            pairs.add(word.substring(from, word.offsetByCodePoints(second, 1)));
        }
    }

    /**
     * Returns the query that finds these words in the full text, each as the beginning of a word or, where a script writes no
     * blanks, anywhere; empty where there is no word.
     */
    public String query() {
        return words.stream().map(SearchWords::query).collect(Collectors.joining(" "));
    }

    private static String query(String word) {
        return isFoundByPairs(word) ? '"' + String.join(" ", pairs(word)) + '"' : '"' + word + "\"*";
    }

    /** Tells whether a word has pairs: a character by itself is looked for as the beginning of one. */
    private static boolean isFoundByPairs(String word) {
        return isReadInPairs(word) && word.codePointCount(0, word.length()) > 1;
    }

    /** Tells whether every word of every given text is here, as the full text would find it. */
    public boolean holdAll(List<String> wanted) {
        return wanted.stream().flatMap(text -> of(text).words().stream()).allMatch(this::holds);
    }

    private boolean holds(String wanted) {
        return isReadInPairs(wanted)
                ? words.stream().anyMatch(word -> word.contains(wanted))
                : words.stream().anyMatch(word -> word.startsWith(wanted));
    }
}
