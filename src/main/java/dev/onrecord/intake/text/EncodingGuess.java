package dev.onrecord.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the encoding that fits bytes that are no UTF-8: the first in which they are characters of the scripts that it was
 * made for.
 */
final class EncodingGuess {

    private static final int HALF_WIDTH = 0xFF00;
    private static final double MOST = 0.75;
    /** Letters of other alphabets follow one another; accents of Latin ones stand alone. */
    private static final double LETTERS_IN_A_ROW = 2.5;

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("EUC-KR", letter -> isOf(letter, Character.UnicodeScript.HANGUL)),
            new Candidate("Shift_JIS", EncodingGuess::isJapanese),
            new Candidate("GB18030", letter -> isOf(letter, Character.UnicodeScript.HAN) || isCjkPunctuation(letter)),
            new Candidate("windows-1251", EncodingGuess::isSmallCyrillic),
            new Candidate("windows-1256", letter -> isOf(letter, Character.UnicodeScript.ARABIC)));
    private static final String LATIN = "windows-1252";

    private EncodingGuess() {}

    private static boolean isOf(int letter, Character.UnicodeScript script) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == script;
    }

    private static boolean isJapanese(int letter) {
        return isOf(letter, Character.UnicodeScript.HAN)
                || isOf(letter, Character.UnicodeScript.HIRAGANA)
                || letter < HALF_WIDTH && isOf(letter, Character.UnicodeScript.KATAKANA)
                || isCjkPunctuation(letter);
    }

    /** Capitals are rare in Cyrillic texts, but most of what stands there where a text is Arabic. */
    private static boolean isSmallCyrillic(int letter) {
        return isOf(letter, Character.UnicodeScript.CYRILLIC) && Character.isLowerCase(letter);
    }

    private static boolean isCjkPunctuation(int letter) {
        return letter >= 0x3000 && letter < 0x3040 || letter == 'ー';
    }

    /** Returns the name of the encoding; empty where none that we know fits. */
    static Optional<String> of(ByteBuffer bytes) {
        if (lettersInARow(bytes) >= LETTERS_IN_A_ROW) {
            var other = CANDIDATES.stream()
                    .filter(candidate -> Charset.isSupported(candidate.name()) && candidate.fits(bytes))
                    .map(Candidate::name)
                    .findFirst();
            if (other.isPresent()) {
                return other;
            }
        }
        return decoded(Charset.forName(LATIN), bytes).map(text -> LATIN);
    }

    private static double lettersInARow(ByteBuffer bytes) {
        int runs = 0;
        int letters = 0;
        boolean inside = false;
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            boolean high = bytes.get(i) < 0;
            letters += high ? 1 : 0;
            runs += high && !inside ? 1 : 0;
            inside = high;
        }
        return runs == 0 ? 0 : (double) letters / runs;
    }

    /** Tells whether there is a line with characters beyond ASCII that are UTF-8, all of them. */
    static boolean isPartlyUtf8(ByteBuffer bytes) {
        int start = bytes.position();
        for (int i = start; i < bytes.limit(); i++) {
            if (bytes.get(i) == '\n') {
                if (isUtf8Beyond(bytes.slice(start, i - start))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isUtf8Beyond(ByteBuffer line) {
        return decoded(StandardCharsets.UTF_8, line)
                .filter(text -> text.length() < line.remaining())
                .isPresent();
    }

    private static Optional<String> decoded(Charset charset, ByteBuffer bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate())
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /**
     * An encoding.
     *
     * @param expected the letters that texts in it are written with, beside those of ASCII
     */
    private record Candidate(String name, IntPredicate expected) {

        boolean fits(ByteBuffer bytes) {
            // the sample may end inside a character
            return fitsWhole(bytes)
                    || bytes.remaining() > 1 && fitsWhole(bytes.slice(bytes.position(), bytes.remaining() - 1));
        }

        private boolean fitsWhole(ByteBuffer bytes) {
            var text = decoded(Charset.forName(name), bytes);
            if (text.isEmpty()) {
                return false;
            }
            long foreign =
                    text.get().codePoints().filter(letter -> letter >= 0x80).count();
            long expectedOnes = text.get()
                    .codePoints()
                    .filter(letter -> letter >= 0x80 && expected.test(letter))
                    .count();
            return foreign > 0 && expectedOnes >= MOST * foreign;
        }
    }
}
