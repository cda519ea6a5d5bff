package dev.onrecord.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTests {

    private static final List<String> PIECES = List.of(
            "[UNK]", "[CLS]", "[SEP]", "sol", "##dier", "##s", "soldiers", "went", "!", "cafe", "北", "un", "##known");

    private final WordPieces pieces = new WordPieces(vocabulary());

    private static Vocabulary vocabulary() {
        var numbers = new HashMap<String, Integer>();
        PIECES.forEach(piece -> numbers.put(piece, numbers.size()));
        return Vocabulary.of(numbers);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            'Soldiers went!', 'soldiers went !'
            'soldier', 'sol ##dier'
            'sols', 'sol ##s'
            'CAFÉ\tcafé', 'cafe cafe'
            '北北', '北 北'
            'unknown xyz un', 'un ##known [UNK] un'
            'solx', '[UNK]'
            '', ''
            """)
    void takesTheLongestKnownPieces(String text, String expected) {
        var read = pieces.of(text, 100);

        var between = new StringBuilder();
        for (int i = 1; i < read.length - 1; i++) {
            between.append(between.isEmpty() ? "" : " ").append(PIECES.get((int) read[i]));
        }
        assertThat(between.toString()).isEqualTo(expected);
        assertThat(PIECES.get((int) read[0])).isEqualTo("[CLS]");
        assertThat(PIECES.get((int) read[read.length - 1])).isEqualTo("[SEP]");
    }

    @Test
    void readsNoMoreThanTheModelCan() {
        assertThat(pieces.of("went ".repeat(50), 8)).hasSize(8).endsWith(2);
    }

    @Test
    void givesUpOnWordsThatAreNone() {
        assertThat(pieces.of("s".repeat(101), 8)).containsExactly(1, 0, 2);
    }

    @Test
    void passesOverWhatControlsTheScreen() {
        assertThat(WordPieces.words("we\u0007nt\u200b so\u202el")).containsExactly("went", "sol");
    }
}
