package dev.onrecord.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.Source;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.report.Golden;
import dev.onrecord.report.Palette;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Story;
import dev.onrecord.report.list.Format;
import dev.onrecord.report.view.StatusScreen.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreensTests {

    private static final Screen SCREEN = Screen.plain(80);
    private static final AgendaTable.Item OVERDUE = new AgendaTable.Item(
            new ClaimId(4),
            "Wildberries",
            "answer",
            new PartialDate("2025-04-15"),
            "2 d overdue",
            true,
            "Hundreds were hired.",
            new Asked("Wildberries", "How many?", "email", "press@wb.example", null, new PartialDate("2025-04-10")));

    private final StringWriter out = new StringWriter();

    @Test
    void theLogSaysEachEntryInWordsAndMarksWhatWasTakenBack() throws IOException {
        var log = Format.TABLE.rows(LogTable.LISTING, Screen.plain(120), out);
        Story.claims()
                .forEach(assessed -> assessed.claim()
                        .history()
                        .forEach(entry -> log.add(new LogTable.Line(
                                entry,
                                assessed.claim().takenBack().contains(entry.id()),
                                assessed.claim().changesBy(entry)))));
        log.end();

        Golden.check("view/log.txt", out.toString());
    }

    private static AgendaTable.Item openRequestTo(String party) {
        return new AgendaTable.Item(new ClaimId(12), party, "answer", null, "", false, "A robbery.", null);
    }

    @Test
    void theAgendaSaysWhatIsDueFromWhom() {
        var agenda = Format.TABLE.rows(AgendaTable.LISTING, SCREEN, out);
        agenda.add(OVERDUE);
        agenda.add(openRequestTo("Police"));
        agenda.end();

        assertThat(out).hasToString("""
                claim  party        what    due         urgency      the claim
                ─────────────────────────────────────────────────────────────────────────
                C4     Wildberries  answer  2025-04-15  2 d overdue  Hundreds were hired.
                C12    Police       answer                           A robbery.
                """);
    }

    @Test
    void aSourceThatCannotBeJudgedIsNotTheSameAsOneNotGraded() {
        var table = Format.TABLE.rows(SourceTable.LISTING, SCREEN, out);
        table.add(Source.named("RTVI"));
        table.add(new Source("Channels", null, Reliability.F, "anonymous", null, true, List.of()));
        table.end();

        assertThat(out).hasToString("""
                source    reliability         because    origin
                ───────────────────────────────────────────────────────
                RTVI      not graded
                Channels  F cannot be judged  anonymous  not identified
                """);
    }

    @Test
    void storiesSayHowMuchIsOpen() {
        var table = Format.TABLE.rows(StoryTable.LISTING, SCREEN, out);
        table.add(new StoryTable.Story("wildberries", 9, 6, true));
        table.end();

        assertThat(out).hasToString("""
                story        claims  unverified  in use
                ───────────────────────────────────────
                wildberries  9       6           yes
                """);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyListingIsWrittenInEveryFormat(Format format) throws IOException {
        var agenda = format.rows(AgendaTable.LISTING, SCREEN, out);
        agenda.add(OVERDUE);
        agenda.add(openRequestTo("=cmd|' /C calc'!A0"));
        agenda.end();
        var sources = format.rows(SourceTable.LISTING, SCREEN, out);
        sources.add(new Source("Channels", null, Reliability.F, "an\u001b[31monymous\u202e", null, true, List.of()));
        sources.end();
        var stories = format.rows(StoryTable.LISTING, SCREEN, out);
        stories.end();

        assertThat(out.toString()).doesNotContain("\u001b", "\u202e");
        Golden.check("view/listings-" + format.published() + ".txt", out.toString());
    }

    @Test
    void theStatusFitsOneScreen() throws IOException {
        new StatusScreen(SCREEN, out).write(status());

        assertThat(out.toString().lines()).hasSizeLessThan(40);
        Golden.check("view/status.txt", out.toString());
    }

    @Test
    void coloursAddNothingThatTheWordsDoNotSay() {
        new StatusScreen(new Screen(80, Palette.COLOURS, true), out).write(status());
        var coloured = out.toString();
        out.getBuffer().setLength(0);
        new StatusScreen(SCREEN, out).write(status());

        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(out.toString());
    }

    private static Status status() {
        Map<String, Long> verdicts = new LinkedHashMap<>();
        verdicts.put("unverified", 60L);
        verdicts.put("verified", 2L);
        verdicts.put("refuted", 0L);
        return new Status(
                "wildberries",
                62,
                verdicts,
                Map.of("unrated", 62L),
                Map.of(),
                List.of("C7 verified: disputed:Wildberries"),
                List.of(OVERDUE),
                1,
                "waits for a second: C4, C9",
                List.of(),
                Policy.standard().inWords(),
                List.of("days begin and end in the time zone UTC"));
    }
}
