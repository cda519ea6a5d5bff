package dev.onrecord.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.report.Golden;
import dev.onrecord.report.Palette;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Story;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCardTests {

    private static final int TALL = 100;

    @Test
    void showsWhatDecidesWhatComesNext() throws IOException {
        var out = new StringBuilder();
        Story.claims().forEach(claim -> out.append(shown(claim, Screen.plain(80), TALL)));

        Golden.check("view/review-cards.txt", out.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 14, 20})
    void countsWhatThereIsNoRoomFor(int height) {
        var card = shown(Story.hundreds(), Screen.plain(60), height);

        assertThat(card.lines()).hasSizeLessThanOrEqualTo(height);
        assertThat(card).contains(" more lines: m shows all");
    }

    @Test
    void staysWithinTheScreen() {
        assertThat(shown(Story.hostile(), Screen.plain(60), TALL).lines())
                .allSatisfy(line -> assertThat(Screen.plain(60).columns(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void keepsToAsciiAndSendsNothingThatATerminalObeys() {
        var ascii = new Screen(90, Palette.NONE, false);

        assertThat(shown(Story.hundreds(), ascii, TALL)).isASCII();
        assertThat(shown(Story.hostile(), Screen.plain(90), TALL)).doesNotContain("\u001b", "\u0007", "\u202e");
    }

    private static String shown(AssessedClaim claim, Screen screen, int height) {
        var out = new StringBuilder();
        new ReviewCard(screen, height, out).write(claim, "1 of 6", List.of("C9 red \u001b[31m\u202e\nand more"));
        return out.toString();
    }
}
