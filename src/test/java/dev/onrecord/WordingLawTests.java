package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.report.summary.SummaryFormat;
import dev.onrecord.store.sqlite.Connector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a party was asked and said, and what the desk concluded, is told of the wording that it was about, on every day. */
@AddLifecycleHook(MoreTries.class)
class WordingLawTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> DAYS = List.of("2025-04-14", "2025-04-16", "2025-04-20");

    /** All wordings that lines of these records give; how one is written does not tell it from another. */
    private static final List<String> TEXTS = List.of("300 hired", "500 hired", "500 - HIRED", "half a thousand hired");

    private static final Map<String, String> PUBLISHER = Map.of(
            "ONRECORD_PUBLISHER_NAME", "The Desk",
            "ONRECORD_PUBLISHER_URL", "https://desk.example/",
            "ONRECORD_PUBLISHER_PAGE", "https://desk.example/{id}");

    private Path folder;
    private final List<String> faults = new ArrayList<>();

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("onrecord");
        faults.clear();
    }

    @AfterTry
    void removeFolder() throws IOException {
        RandomWeeks.remove(folder);
    }

    @Property(tries = 10)
    void everyStatementIsToldOfItsOwnWording(@ForAll("records") RandomWeeks record) throws IOException {
        var console = new Console(folder, "kim", "2025-04-14T10:00:00Z", PUBLISHER, Connector.DRIVER);
        record.type(console);
        for (String day : DAYS) {
            look(console.at("2025-05-10"), day);
        }
        assertThat(faults).as(record.toString()).isEmpty();
    }

    @Provide
    Arbitrary<RandomWeeks> records() {
        return line().list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .list()
                .ofSize(DAYS.size())
                .map(WordingLawTests::record);
    }

    private static RandomWeeks record(List<List<String>> typed) {
        var days = new ArrayList<RandomWeeks.Day>();
        for (int i = 0; i < DAYS.size(); i++) {
            var lines = new ArrayList<>(typed.get(i));
            if (i == 0) {
                lines.add(0, "add \"300 hired\" --about Russia");
            }
            days.add(new RandomWeeks.Day(DAYS.get(i), i % 2 == 0 ? "kim" : "ana", lines));
        }
        return new RandomWeeks(days);
    }

    private static Arbitrary<String> line() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.of(TEXTS)
                                .flatMap(text -> Arbitraries.of("", "", " --same-meaning")
                                        .map(same -> "edit C1 --text \"" + text + "\"" + same + " --because x"))),
                Tuple.of(
                        6,
                        Arbitraries.of(
                                "ask C1 Russia --by +2d",
                                "record denial C1 Russia",
                                "record admission C1 Russia",
                                "record declined C1 Russia --on today",
                                "record no-response C1 Russia",
                                "record non-admission C1 Russia --searched site",
                                "verdict C1 refuted --because x --override",
                                "verdict C1 verified --because x --override",
                                "reopen C1 --because x")),
                Tuple.of(
                        3,
                        Arbitraries.integers()
                                .between(2, 14)
                                .flatMap(entry -> Arbitraries.of("confirm C1", "retract")
                                        .map(command -> command + " E" + entry + " --because x"))),
                Tuple.of(1, Arbitraries.of("undo", "redo", "tag C1 a", "edit C1 --note n --because x")));
    }

    private void look(Console console, String day) throws IOException {
        var facts = Facts.of(console.rows(), day);
        if (facts.claims().isEmpty()) {
            return;
        }
        var formats =
                List.of(SummaryFormat.JSON, SummaryFormat.MARKDOWN, SummaryFormat.HTML, SummaryFormat.CLAIMREVIEW);
        console.doneScript(formats.stream()
                .map(format -> "summary --as-of " + day + " --format " + format.published() + " --output "
                        + folder.resolve(day + "." + format.published()))
                .collect(Collectors.joining("\n")));
        var claim =
                JSON.readTree(written(day, SummaryFormat.JSON)).get("claims").get(0);
        lookAtJson(day, claim, facts);
        for (SummaryFormat format : List.of(SummaryFormat.MARKDOWN, SummaryFormat.HTML)) {
            lookAtDocument(day, written(day, format), facts);
        }
        lookAtReview(day, facts);
    }

    private String written(String day, SummaryFormat format) throws IOException {
        return Files.readString(folder.resolve(day + "." + format.published()));
    }

    private void lookAtJson(String day, JsonNode claim, Facts facts) {
        var earlier = new ArrayList<String>();
        for (Facts.Row row : facts.standing()) {
            if (row.kind().equals("responded")) {
                var published = claim.get("responses")
                        .valueStream()
                        .filter(node -> node.get("entry").asString().equals("E" + row.id()))
                        .findFirst();
                check(published.isPresent(), day + " leaves out E" + row.id());
                published.ifPresent(node -> checkWording(day, node, row, facts));
            }
        }
        earlier.addAll(facts.standing().stream()
                .filter(row ->
                        row.kind().equals("responded") && row.text("kind").matches("denial|admission|declined"))
                .map(row -> facts.isAboutThePresent(row) ? "" : "E" + row.id())
                .toList());
        var isReworded = claim.get("blockers")
                .valueStream()
                .anyMatch(code -> code.asString().equals("reworded"));
        var conclusion = facts.conclusion("C1");
        var isVerdictEarlier =
                conclusion.filter(row -> !facts.isAboutThePresent(row)).isPresent();
        var isAskedAnew = facts.of("asked", "C1", "Russia").stream()
                .reduce((before, after) -> after)
                .filter(facts::isAboutThePresent)
                .isPresent();
        var isAnswered = earlier.contains("") || isAskedAnew;
        var knowsEarlier = !earlier.isEmpty() || facts.wasAsked("C1", "Russia");
        check(isReworded == (isVerdictEarlier || knowsEarlier && !isAnswered), day + " reworded: " + isReworded);
        conclusion.ifPresent(row -> checkWording(day, claim.get("conclusion"), row, facts));
    }

    private void checkWording(String day, JsonNode node, Facts.Row row, Facts facts) {
        var isPresent = facts.isAboutThePresent(row);
        check(
                node.get("wording").asString().equals(isPresent ? "current" : "earlier")
                        && node.get("earlierWording").isNull() == isPresent,
                day + " E" + row.id() + " " + node.get("wording") + " " + node.get("earlierWording"));
        if (!isPresent) {
            var told = node.get("earlierWording").asString();
            check(isWordingOf(told, row, facts), day + " E" + row.id() + " is told of " + told);
        }
    }

    private static boolean isWordingOf(String told, Facts.Row row, Facts facts) {
        var given = row.text("wording").isEmpty()
                ? row.id()
                : Long.parseLong(row.text("wording").substring(1));
        return facts.wordingAt("C1", facts.entryWith("C1", told)).equals(facts.wordingAt("C1", given));
    }

    /** A sentence about an answer names the wording exactly where the party was given another one. */
    private void lookAtDocument(String day, String document, Facts facts) {
        var text = document.replaceAll("<[^>]*>", "").replace("&quot;", "\"").replace("\\", "");
        for (Map.Entry<String, String> act :
                Map.of("denial", "denied it", "admission", "admitted it").entrySet()) {
            var rows = facts.answers(act.getKey(), "C1", "Russia");
            var ofThePresent = rows.stream().anyMatch(facts::isAboutThePresent);
            var ofEarlier = rows.stream().anyMatch(row -> !facts.isAboutThePresent(row));
            var sentences = Arrays.stream(text.split("\n"))
                    .filter(line -> line.contains("Russia " + act.getValue()) && !line.contains("recorded that"))
                    .filter(line -> !line.contains("reworded: ") && !line.contains("dispute exists"))
                    .toList();
            check(
                    ofEarlier == sentences.stream().anyMatch(line -> line.contains("earlier wording")),
                    day + " " + act.getKey() + " of an earlier wording: " + sentences);
            check(
                    ofThePresent == sentences.stream().anyMatch(line -> !line.contains("earlier wording")),
                    day + " " + act.getKey() + " of the present wording: " + sentences);
        }
    }

    private void lookAtReview(String day, Facts facts) throws IOException {
        var review = JSON.readTree(written(day, SummaryFormat.CLAIMREVIEW));
        if (!review.has("claimReviewed")) {
            return;
        }
        var reviewed = review.get("claimReviewed").asString();
        var wording = facts.wordingAt("C1", facts.entryWith("C1", reviewed));
        var expected = facts.conclusion("C1")
                .filter(row -> !facts.isAboutThePresent(row))
                .map(row -> facts.wordingAt("C1", row.id()))
                .orElse(facts.wordingAt("C1", Long.MAX_VALUE));
        check(wording.equals(expected), day + " reviews \"" + reviewed.toLowerCase(Locale.ROOT) + "\"");
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            faults.add(what);
        }
    }
}
