package dev.onrecord.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.report.Golden;
import dev.onrecord.report.Palette;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Story;
import dev.onrecord.shell.run.Hints;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardTests {

    @Test
    void showsEachClaimOfTheStoryInFull() throws IOException {
        var out = new StringBuilder();
        Story.claims()
                .forEach(claim -> out.append(shown(claim, Screen.plain(90))).append('\n'));

        Golden.check("view/cards.txt", out.toString());
    }

    @Test
    void namesThePartsWithWhereTheyStand() {
        var out = new StringBuilder();
        var part = new Surroundings.Part(new ClaimId(2), Standing.VERIFIED);
        new Card(Screen.plain(90), remedy -> "why C1", claim -> List.of(part), out).add(Story.hundreds());

        assertThat(out).contains("parts         C2 verified\n");
    }

    @Test
    void staysWithinTheScreen() {
        assertThat(shown(Story.hundreds(), Screen.plain(60)).lines().filter(line -> !line.contains("rate C1")))
                .allSatisfy(line -> assertThat(Screen.plain(60).columns(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void drawsWithAsciiWhereNothingElseIsKnown() {
        var ascii = new Screen(90, Palette.NONE, false);

        assertThat(shown(Story.hundreds(), ascii)).isASCII();
    }

    @Test
    void keepsControlCharactersOfStoredTextFromTheTerminal() {
        assertThat(shown(Story.hostile(), Screen.plain(90))).doesNotContain("\u001b", "\u0007", "\u202e");
    }

    private static String shown(AssessedClaim claim, Screen screen) {
        var out = new StringBuilder();
        new Card(screen, Hints::of, of -> List.of(), out).add(claim);
        return out.toString();
    }
}
