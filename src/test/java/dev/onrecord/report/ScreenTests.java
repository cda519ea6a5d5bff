package dev.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class ScreenTests {

    private static final Screen SCREEN = Screen.plain(40);

    @Test
    void cutsWithoutPartingALetterFromItsMarks() {
        assertThat(SCREEN.cut("e\u0301e\u0301e\u0301e\u0301", 3)).isEqualTo("e\u0301e\u0301…");
        assertThat(SCREEN.cut("한국어", 5)).isEqualTo("한국…");
        assertThat(SCREEN.cut("한국어", 4)).isEqualTo("한…");
        assertThat(SCREEN.cut("한국어", 6)).isEqualTo("한국어");
        assertThat(SCREEN.cut("long", 1)).isEqualTo("…");
    }

    @Test
    void measuresLettersMarksAndEmojiAsTheLineEditorDoes() {
        assertThat(SCREEN.columns("한국어")).isEqualTo(6);
        assertThat(SCREEN.columns("中文")).isEqualTo(4);
        assertThat(SCREEN.columns("e\u0301te\u0301")).isEqualTo(3);
        assertThat(SCREEN.columns("नमस्ते")).isEqualTo(new AttributedString("नमस्ते").columnLength());
        assertThat(SCREEN.columns("👩\u200d💻")).isEqualTo(new AttributedString("👩\u200d💻").columnLength());
    }

    @Test
    void breaksLinesAtBlanksAndLongWordsWhereTheyMust() {
        assertThat(SCREEN.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(SCREEN.wrap("abcdefghij k", 4)).containsExactly("abcd", "efgh", "ij k");
        assertThat(SCREEN.wrap("한국어로", 4)).containsExactly("한국", "어로");
        assertThat(SCREEN.wrap("a\n\nb", 4)).containsExactly("a", "", "b");
    }

    @Test
    void aWordMeansTheSameWithAndWithoutColour() {
        assertThat(Palette.NONE.paint(Tone.BAD, "refuted")).isEqualTo("refuted");
        assertThat(Palette.COLOURS.paint(Tone.BAD, "refuted")).isEqualTo("\u001b[1;38;5;166mrefuted\u001b[0m");
        assertThat(Palette.COLOURS.paint(Tone.PLAIN, "x")).isEqualTo("x");
    }

    @Property
    void wrappingLosesNothingButBlanks(@ForAll String text, @ForAll @IntRange(min = 2, max = 30) int columns) {
        var shown = VisibleText.inLine(text, "|");

        assertThat(SCREEN.wrap(shown, columns).stream()
                        .collect(Collectors.joining())
                        .replace(" ", ""))
                .isEqualTo(shown.replace(" ", ""));
    }

    @Property
    void aCutTextFits(@ForAll String text, @ForAll @IntRange(min = 1, max = 30) int columns) {
        assertThat(SCREEN.columns(SCREEN.cut(VisibleText.inLine(text, "|"), columns)))
                .isLessThanOrEqualTo(columns);
    }
}
