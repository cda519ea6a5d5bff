package dev.onrecord.shell.console.completion;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.report.Screen;
import dev.onrecord.shell.command.Desks;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.command.Scripts;
import dev.onrecord.shell.command.claims.SavedMaps;
import dev.onrecord.shell.command.history.TypedLines;
import dev.onrecord.shell.desk.Actor;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.run.CommandList;
import dev.onrecord.shell.run.Dispatcher;
import dev.onrecord.shell.run.StandardOutput;
import dev.onrecord.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Tab offers; a bar stands for the cursor. */
class SlotCompleterTests {

    @TempDir
    Path folder;

    private Desk desk;
    private Dispatcher dispatcher;

    @BeforeEach
    void openStore() {
        desk = new Desk(
                () -> Store.open(folder.resolve("t.db")),
                () -> true,
                new Actor("kim", "session", Clock.fixed(Instant.parse("2025-04-17T12:00:00Z"), UTC)),
                Map.of());
        dispatcher = new Dispatcher(new CommandList(
                Scripts.NONE,
                () -> SavedMaps.in(folder),
                () -> new TypedLines(folder.resolve("history")),
                () -> Desks.NONE));
        run(
                "add \"Hundreds of workers were hired\" --key wb-hundreds --about \"North Korea\" --speaker RTVI --tag labour");
        run("add \"A pilot project\" --key wb-pilot --about Wildberries --story wildberries");
    }

    @AfterEach
    void closeStore() {
        desk.close();
    }

    @Test
    void offersCommandsByTheirBeginning() {
        assertThat(offered("ver|")).containsExactly("verdict", "version");
        assertThat(offered("|")).contains("add", "rate", "store").doesNotHaveDuplicates();
    }

    @Test
    void offersTheSecondWordOfACommand() {
        assertThat(offered("store |")).contains("info", "check", "backup", "restore");
        assertThat(offered("store ch|")).containsExactly("check");
    }

    @Test
    void offersClaimsByNumberKeyAndWords() {
        assertThat(offered("withdraw |")).containsExactly("@last", "C1", "C2");
        assertThat(offered("withdraw c2|")).containsExactly("C2");
        assertThat(offered("withdraw wb-p|")).containsExactly("wb-pilot");
        assertThat(offered("withdraw hund|")).containsExactly("C1");
        assertThat(offered("withdraw C1,wb|")).containsExactly("C1,wb-hundreds", "C1,wb-pilot");
    }

    @Test
    void offersTheWordsOfAnExpectation() {
        assertThat(offered("expect |")).contains("claims", "unverified", "C1", "C2");
        assertThat(offered("expect claims |")).contains("--story").doesNotContain("verdict");
        assertThat(offered("expect C1 |"))
                .containsExactly("verdict", "footing", "confidence", "blocker", "response", "origins");
        assertThat(offered("expect C1 verdict par|")).containsExactly("partly-verified");
        assertThat(offered("expect C1 confidence |")).containsExactly("unrated", "low", "moderate", "high");
        assertThat(offered("expect C1 blocker single|")).containsExactly("single-origin");
        assertThat(offered("expect C1 response den|")).containsExactly("denial");
    }

    @Test
    void offersColumnsAndFieldsOfAMapping() throws IOException {
        var sheet = Files.writeString(folder.resolve("sheet.csv"), "Claim;Said by;Row\nx;Ann;\ny;;2\n");
        var lines = Files.writeString(folder.resolve("lines.ndjson"), "{\"Satz\":\"x\"}\n");
        assertThat(offered("load " + sheet + " --map |")).containsExactly("Claim=", "Said by=", "Row=");
        assertThat(offered("load " + sheet + " --map Claim=te|")).containsExactly("Claim=text");
        assertThat(offered("load " + sheet + " --map Row=|")).contains("Row=-", "Row=speaker");
        assertThat(offered("load " + lines + " --map S|")).containsExactly("Satz=");
        assertThat(offered("load missing.csv --map |")).isEmpty();
    }

    @Test
    void offersTheMappingsThatWereSaved() throws IOException {
        assertThat(offered("load x.csv --map-as |")).isEmpty();
        Files.createDirectory(folder.resolve("maps"));
        Files.writeString(folder.resolve("maps/budget"), "Claim=text\n");
        Files.writeString(folder.resolve("maps/agency.2025"), "Claim=text\n");

        assertThat(offered("load x.csv --map-as |")).containsExactly("agency.2025", "budget");
        assertThat(offered("load x.csv --map-as bu|")).containsExactly("budget");
        assertThat(offered("load x.csv --save-map |")).isEmpty();
    }

    @Test
    void offersNothingElseWhereAnOptionNeedsItsValue() {
        assertThat(offered("rate C1 low --because |")).isEmpty();
        assertThat(offered("load x.csv --format |")).contains("csv").doesNotContain("--map");
    }

    @Test
    void describesAClaimByItsFirstWords() {
        assertThat(candidates("withdraw C1|"))
                .singleElement()
                .satisfies(offered ->
                        assertThat(offered.displ()).isEqualTo("C1  wb-hundreds: Hundreds of workers were hired"));
    }

    @Test
    void offersWhatFollowsManyClaimsOrOneMore() {
        assertThat(offered("rate C1 |")).startsWith("low", "moderate", "high").contains("C2");
        assertThat(offered("rate C1 C2 mod|")).containsExactly("moderate");
    }

    @Test
    void offersOptionsWhereAllPlacesAreTaken() {
        assertThat(offered("rate C1 low |")).startsWith("--because").doesNotContain("C1");
    }

    @Test
    void leavesOutOptionsThatAreGivenUnlessTheyRepeat() {
        assertThat(offered("add x --key k --tag a --|"))
                .contains("--tag", "--about", "--speaker")
                .doesNotContain("--key");
        assertThat(offered("add x --|  --key k")).doesNotContain("--key");
    }

    @Test
    void offersValuesOfAnOptionInBothForms() {
        assertThat(offered("add x --about |")).containsExactly("North Korea", "RTVI", "Wildberries");
        assertThat(offered("add x --about=w|")).containsExactly("--about=Wildberries");
        assertThat(offered("add x --story |")).containsExactly("wildberries");
        assertThat(offered("add x --tag l|")).containsExactly("labour");
    }

    @Test
    void offersInTheMiddleOfALine() {
        assertThat(offered("rate C1 m| --because \"it is so\"")).containsExactly("moderate");
    }

    @Test
    void offersInsideAnOpenQuote() {
        assertThat(candidates("ask C1 'nor|"))
                .singleElement()
                .satisfies(offered -> assertThat(offered.value()).isEqualTo("'North Korea'"));
    }

    @Test
    void neverTakesAQuotedDashForAnOption() {
        assertThat(offered("add \"--|")).isEmpty();
        assertThat(offered("add -- --|")).isEmpty();
    }

    @Test
    void offersNothingInACommentOrAfterNoCommand() {
        assertThat(offered("list # wb|")).isEmpty();
        assertThat(offered("lsit C|")).isEmpty();
    }

    @Test
    void offersDatesInWordsWithWhatTheyMean() {
        assertThat(candidates("add x --on yest|"))
                .singleElement()
                .satisfies(offered -> assertThat(offered.displ()).isEqualTo("yesterday  2025-04-16"));
    }

    @Test
    void offersBlockersAndFieldsToSortBy() {
        assertThat(offered("list --blocker single|")).containsExactly("single-origin");
        assertThat(offered("list --sort on,-conf|")).containsExactly("on,-confidence");
        assertThat(offered("list --sort -conf|")).containsExactly("-confidence");
    }

    @Test
    void offersTagsAfterTheFirstClaim() {
        assertThat(offered("tag C|")).containsExactly("C1", "C2");
        assertThat(offered("tag C1 la|")).containsExactly("labour");
    }

    @Test
    void offersEntriesNewestFirst() {
        assertThat(offered("retract |")).containsExactly("E2", "E1");
    }

    @Test
    void offersFilesAndGoesOnInFolders() throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve("day one")).resolve("claims.json"));

        var begun = "load \"" + folder + "/day";
        assertThat(candidates(begun + "|")).singleElement().satisfies(offered -> {
            assertThat(offered.value()).isEqualTo('"' + folder.toString() + "/day one/");
            assertThat(offered.complete()).isFalse();
        });
        assertThat(offered(begun + " one/|")).containsExactly(folder + "/day one/claims.json");
    }

    @Test
    void offersHelpOnCommandsAndTopics() {
        assertThat(offered("help res|")).containsExactly("responses");
        assertThat(offered("help store ch|")).containsExactly("check");
    }

    private List<String> offered(String text) {
        return candidates(text).stream().map(Offered::plain).toList();
    }

    private List<Offered> candidates(String text) {
        var catalogue = dispatcher.catalogue();
        var values = new KnownValues(desk, catalogue, SavedMaps.in(folder));
        var completer = new SlotCompleter(catalogue, values, () -> Screen.plain(100), () -> 100);
        return completer.candidates(DraftLine.of(text.replace("|", ""), text.indexOf('|')));
    }

    private void run(String command) {
        Output output = new StandardOutput(
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                Screen.plain(100),
                true,
                false);
        dispatcher.run(command, desk, output);
    }
}
