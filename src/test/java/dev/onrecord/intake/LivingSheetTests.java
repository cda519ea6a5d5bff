package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Tagged;
import dev.onrecord.intake.keep.KeptSide;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet that is loaded again after it and the record have changed. */
class LivingSheetTests {

    private static final ClaimId CLAIM = new ClaimId(1);

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private LoadReport load(String name, String table, OptionsBuilder options) {
        return desk.load(name, table.getBytes(StandardCharsets.UTF_8), options.build());
    }

    private static OptionsBuilder update() {
        return new OptionsBuilder().updating();
    }

    private void note(String note) {
        var now = desk.claim(1).content();
        var content = new ClaimContent(
                now.key(),
                now.text(),
                now.story(),
                now.speaker(),
                now.about(),
                now.on(),
                now.url(),
                now.tags(),
                null,
                note);
        desk.say(CLAIM, new ClaimRevised(content, "seen since"));
    }

    private static String table(String note) {
        return "claim,note\nRates fell," + note + "\n";
    }

    @Test
    void leavesWhatTheDeskHasMadeOfIt() {
        load("s.csv", "claim,note,tags\nRates fell,first,a\n", new OptionsBuilder());
        note("the desk's own");
        desk.say(CLAIM, new Tagged(List.of("mine")));
        long before = desk.entries();

        var again = load("s.csv", "claim,note,tags\nRates fell,first,a\n", new OptionsBuilder());

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(desk.entries()).isEqualTo(before);
        load("s.csv", "claim,note,tags\nRates fell,first,b\n", update());
        assertThat(desk.claim(1).content().note()).isEqualTo("the desk's own");
        assertThat(desk.claim(1).content().tags()).containsExactly("mine", "b");
    }

    @Test
    void listsAConflictWithItsThreeValues() {
        load("s.csv", table("first"), new OptionsBuilder());
        note("the desk's own");

        var refused = desk.refusal("s.csv", table("second").getBytes(StandardCharsets.UTF_8), update().build());

        assertThat(desk.shown(refused.defects()))
                .containsExactly(
                        "s.csv:2:1 (record 1): changed both here and in the file: C1, note: the file had \"first\","
                                + " says \"second\", the record says \"the desk's own\"");
        assertThat(desk.hint(refused.defects().get(0)))
                .isEqualTo("--keep record leaves what the record says, --keep file takes what the file says");
    }

    @Test
    void remembersThatTheRecordWasKept() {
        load("s.csv", table("first"), new OptionsBuilder());
        note("the desk's own");

        load("s.csv", table("second"), new OptionsBuilder().keeping(KeptSide.RECORD));

        assertThat(desk.claim(1).content().note()).isEqualTo("the desk's own");
        assertThat(load("s.csv", table("second"), new OptionsBuilder()).unchanged())
                .isEqualTo(1);
        assertThat(desk.refusal("s.csv", table("third").getBytes(StandardCharsets.UTF_8), update().build())
                        .defects()
                        .get(0)
                        .message())
                .contains("the file had \"second\", says \"third\"");
    }

    @Test
    void takesTheFileWhereThatIsDecided() {
        load("s.csv", table("first"), new OptionsBuilder());
        note("the desk's own");

        load("s.csv", table("second"), new OptionsBuilder().keeping(KeptSide.FILE));

        assertThat(desk.claim(1).content().note()).isEqualTo("second");
    }

    @Test
    void takesAwayWhatTheFileNoLongerSays() {
        load("s.csv", table("first"), new OptionsBuilder());

        load("s.csv", table(""), update());

        assertThat(desk.claim(1).content().note()).isNull();
    }

    @Test
    void takesNothingAwayThatAnotherSheetBrought() {
        load("a.csv", "claim,note,tags\nRates fell,first,a\n", new OptionsBuilder());

        load("b.csv", "claim,note,tags\nRates fell,,b\n", update());

        assertThat(desk.claim(1).content().note()).isEqualTo("first");
        assertThat(desk.claim(1).content().tags()).containsExactly("a", "b");
        assertThat(load("a.csv", "claim,note,tags\nRates fell,first,a\n", update())
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void knowsARenamedSheetByItsId() {
        load("a.csv", table("first"), new OptionsBuilder().ofSheet("budget"));
        load("a.csv", table("second"), update().ofSheet("budget"));

        load("b.csv", table(""), update().ofSheet("budget"));

        assertThat(desk.claim(1).content().note()).isNull();
    }

    @Test
    void knowsAClaimWhetherOrNotTheSheetHasKeys() {
        load("a.csv", "key,claim\nk1,Rates fell\n", new OptionsBuilder());
        load("b.csv", "claim\nRates fell\nRates rose\n", new OptionsBuilder());
        load("a.csv", "key,claim\nk1,Rates fell\nk2,Rates rose\n", update());

        assertThat(desk.claims()).isEqualTo(2);
        assertThat(desk.claim(2).content().key()).isEqualTo("k2");
    }

    @Test
    void tellsClaimsOfOneTextApartByTheirKeys() {
        load("a.csv", "key,claim\nk1,Rates fell\n", new OptionsBuilder());
        load("b.csv", "key,claim\nk2,Rates fell\n", new OptionsBuilder());

        assertThat(desk.claims()).isEqualTo(2);
    }
}
