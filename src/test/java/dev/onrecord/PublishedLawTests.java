package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.report.summary.SummaryFormat;
import dev.onrecord.store.sqlite.Connector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is published of a claim and a party is so by the entries, in every format and as of every day, and no two sentences
 * contradict each other. {@code -Dweeks=100} looks at a hundred records where the ordinary test looks at one.
 */
class PublishedLawTests {

    private static final JsonMapper JSON = new JsonMapper();
    /** The claims that commands of random weeks are about; later ones only stand beside them. */
    private static final List<String> CLAIMS = List.of("C1", "C2", "C3", "C4");

    private static final List<String> DAYS =
            List.of("2025-04-14", "2025-04-16", "2025-04-17", "2025-04-20", "2025-04-27");

    private static final List<String> PARTIES = List.of("Russia", "Wildberries");

    private static final Map<String, String> PUBLISHER = Map.of(
            "ONRECORD_PUBLISHER_NAME", "The Desk",
            "ONRECORD_PUBLISHER_URL", "https://desk.example/",
            "ONRECORD_PUBLISHER_PAGE", "https://desk.example/{id}");

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    /** Days that may come after that of the view: what is due, and when a search is to be repeated. */
    private static final Pattern DUE = Pattern.compile(
            "(?:due by|due|again on|deadline for (?:Russia|Wildberries) to|awaiting:\\S+) \\d{4}-\\d{2}-\\d{2}");

    /** What is told of a wording that a claim no longer has. */
    private static final Pattern EARLIER_WORDING =
            Pattern.compile("(?:Said of the|About the|is about an) earlier wording,? \"[^\"]*\": [^.;]*");

    /** What is said of an answer, by its kind. */
    private static final Map<String, String> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("admission", "admitted it");
        ACTS.put("acknowledgement", "acknowledged part of it");
        ACTS.put("denial", "denied it");
        ACTS.put("general-denial", "rejected the story");
        ACTS.put("non-denial", "made a statement");
        ACTS.put("neither", "would neither confirm nor deny it");
        ACTS.put("declined", "declined to comment");
        ACTS.put("unresponsive", "replied");
        ACTS.put("referred", "referred the question to another body");
        ACTS.put("unreachable", "could not be reached");
        ACTS.put("non-admission", "had not admitted it");
    }

    private Path folder;
    private final List<String> faults = new ArrayList<>();
    private String where = "";
    private FootingFacts footing = new FootingFacts(Facts.before(List.of(), 0), List.of());

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("onrecord");
        faults.clear();
    }

    @AfterTry
    void removeFolder() throws IOException {
        RandomWeeks.remove(folder);
    }

    @Property(tries = 4)
    void whatIsPublishedIsSo(@ForAll("records") List<RandomWeeks> records) throws IOException {
        for (RandomWeeks weeks : records) {
            look(weeks);
        }
    }

    @Property(tries = 8)
    void whatIsPublishedOfOnePartyIsSo(@ForAll("asked") List<RandomWeeks> records) throws IOException {
        for (RandomWeeks weeks : records) {
            look(weeks);
        }
    }

    @Property(tries = 4)
    void whatVerdictsStandOnIsToldAsItIs(@ForAll("verdicts") List<RandomWeeks> records) throws IOException {
        for (RandomWeeks weeks : records) {
            look(weeks);
        }
    }

    /** Returns records in which a verdict is given, and what it stands on changes. */
    @Provide
    Arbitrary<List<RandomWeeks>> verdicts() {
        return FootingLawTests.records().list().ofSize(Integer.getInteger("weeks", 1));
    }

    @Provide
    Arbitrary<List<RandomWeeks>> records() {
        return RandomWeeks.any().list().ofSize(Integer.getInteger("weeks", 1));
    }

    /** Returns records in which one party is asked about one claim again and again, and answers or does not. */
    @Provide
    Arbitrary<List<RandomWeeks>> asked() {
        return Combinators.combine(
                        Arbitraries.of("kim", "ana"),
                        question().list().ofMinSize(1).ofMaxSize(5))
                .as(Tuple::of)
                .list()
                .ofSize(DAYS.size())
                .map(PublishedLawTests::weeks)
                .list()
                .ofSize(Integer.getInteger("weeks", 1));
    }

    private static RandomWeeks weeks(List<Tuple.Tuple2<String, List<String>>> typed) {
        var days = new ArrayList<RandomWeeks.Day>();
        for (int i = 0; i < DAYS.size(); i++) {
            var lines = new ArrayList<>(typed.get(i).get2());
            if (i == 0) {
                lines.add(0, "add \"troops sent\" --about Russia");
            }
            days.add(new RandomWeeks.Day(DAYS.get(i), typed.get(i).get1(), lines));
        }
        return new RandomWeeks(days);
    }

    private static Arbitrary<String> question() {
        var answer = Combinators.combine(
                        Arbitraries.of(ResponseKind.class),
                        Arbitraries.of("", "", " --on today", " --on -2d", " --on 2025-04-16", " --on 2025-04"))
                .as((kind, on) -> "record " + kind.published() + " C1 Russia"
                        + (kind == ResponseKind.NON_ADMISSION ? " --searched site" : "") + on);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "ask C1 Russia --by +1d",
                                "ask C1 Russia --by +4d",
                                "ask C1 Russia --by 2025-04-16 --on 2025-04-13",
                                "ask C1 Russia",
                                "extend C1 Russia --by +6d",
                                "waive C1 Russia --because x")),
                Tuple.of(5, answer),
                Tuple.of(2, Arbitraries.just("record no-response C1 Russia")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "undo",
                                "redo",
                                "retract E2 --because x",
                                "retract E3 --because x",
                                "retract E4 --because x",
                                "retract E5 --because x",
                                "retract E7 --because x")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "verdict C1 misleading --because x --override",
                                "verdict C1 verified --because x --override",
                                "reopen C1 --because x",
                                "evidence C1 clip --stance supports",
                                "evidence C1 letter --stance refutes")));
    }

    private void look(RandomWeeks weeks) throws IOException {
        removeFolder();
        makeFolder();
        var console = new Console(folder, "kim", "2025-04-14T10:00:00Z", PUBLISHER, Connector.DRIVER);
        weeks.type(console);
        for (RandomWeeks.Day day : weeks.days()) {
            look(console.at("2025-06-01"), day.date());
        }
        assertThat(faults.stream().distinct()).as(weeks.toString()).isEmpty();
    }

    /** Looks at all that is told as of a day. */
    private void look(Console console, String day) {
        var facts = Facts.of(console.rows(), day);
        footing = new FootingFacts(facts, Facts.all(console.rows()));
        var commands = Arrays.stream(SummaryFormat.values())
                .map(format -> "summary --as-of " + day + " --format " + format.published()
                        + (format == SummaryFormat.CLAIMREVIEW ? " --include unverified,in-question,withdrawn" : "")
                        + " --output " + folder.resolve(day + "." + format.published()));
        var screens = CLAIMS.stream()
                .filter(facts.claims()::contains)
                .flatMap(claim -> Stream.of("why " + claim + " --as-of " + day, "show " + claim + " --as-of " + day));
        var settled = "summary --as-of " + day + " --format claimreview --output " + folder.resolve(day + ".settled");
        var screen = console.script(
                Stream.concat(Stream.concat(commands, Stream.of(settled)), screens)
                        .collect(Collectors.joining("\n")),
                "--keep-going");

        look(day + " why and show", PublishedText.ofLines(screen.out()), facts);
        lookAtAll(day + " text", PublishedText.ofLines(written(day, SummaryFormat.TEXT)), facts);
        lookAtAll(day + " markdown", PublishedText.ofLines(written(day, SummaryFormat.MARKDOWN)), facts);
        lookAtAll(day + " html", PublishedText.ofPage(written(day, SummaryFormat.HTML)), facts);
        lookAtJson(day, facts);
        lookAtCsv(day, facts);
        lookAtReviews(day, facts);
        lookAtSettledReviews(day, facts);
    }

    private String written(String day, SummaryFormat format) {
        return read(folder.resolve(day + "." + format.published()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Looks at a document that tells of every claim. */
    private void lookAtAll(String place, PublishedText text, Facts facts) {
        where = place;
        check(text.told().keySet().containsAll(facts.claims()), "tells of " + facts.claims());
        look(place, text, facts);
    }

    private void look(String place, PublishedText text, Facts facts) {
        for (String claim : facts.claims()) {
            if (!text.told().containsKey(claim)) {
                continue;
            }
            where = place + " " + claim;
            var told = text.told().get(claim);
            check(told.contains(facts.verdict(claim)), "tells the verdict " + facts.verdict(claim));
            lookAtFooting(told, claim);
            lookAtDays(told, facts);
            lookAtDays(text.history().getOrDefault(claim, ""), facts);
            var ofThePresent = EARLIER_WORDING.matcher(told).replaceAll("");
            for (String party : PARTIES) {
                lookAtAnswers(ofThePresent, claim, party, facts);
                lookAtSilence(told, claim, party, facts);
                lookAtQuestions(told, claim, party, facts);
                lookForContradictions(ofThePresent, claim, party);
                mustTell(told, claim, party, facts);
            }
        }
    }

    /** A verdict is told to be in question exactly where it is. */
    private void lookAtFooting(String told, String claim) {
        var lost = footing.lost(claim);
        check(
                lost.isEmpty() != told.contains(footing.now().verdict(claim) + " (in question)"),
                lost.isEmpty() ? "tells a settled verdict to be in question" : "tells as settled what lost " + lost);
        check(lost.isEmpty() != told.toLowerCase(Locale.ROOT).contains("in question"), "in question, or not");
    }

    /** Nothing is told of a later day, but for what is due then. */
    private void lookAtDays(String text, Facts facts) {
        DATE.matcher(DUE.matcher(text).replaceAll("due"))
                .results()
                .forEach(date -> check(
                        !LocalDate.parse(date.group()).isAfter(facts.day()),
                        "speaks of " + date.group() + " in: " + around(text, text.indexOf(date.group()))));
    }

    /** Nobody is said to have said what they did not say, or when they did not say it. */
    private void lookAtAnswers(String told, String claim, String party, Facts facts) {
        check(!told.contains("denies") && !told.contains("refuse"), "denies or refuses");
        ACTS.forEach((kind, act) -> matches(
                party + " " + act + "([^.;]*)",
                told,
                (words, rest) -> facts.answersToThePresent(kind, claim, party).stream()
                        .anyMatch(row -> row.text("on").isEmpty()
                                ? kind.equals("non-admission")
                                        || !DATE.matcher(rest).find()
                                : rest.contains(row.text("on")))));
        if (!facts.answersToThePresent("admission", claim, party).isEmpty()) {
            check(!told.contains(party + " had not admitted it"), party + " had not admitted it, but did");
        }
        var standing = positionsNotMarkedEarlier(told, party);
        check(standing.size() < 2, party + " holds several positions: " + standing);
        standing.forEach(kind -> check(kind.equals(facts.position(claim, party)), party + " is told to hold " + kind));
    }

    private static TreeSet<String> positionsNotMarkedEarlier(String told, String party) {
        var kinds = new TreeSet<String>();
        ACTS.forEach((kind, act) -> {
            if (Facts.POSITIONS.contains(kind)) {
                Pattern.compile(party + " " + act + "[^.;]*")
                        .matcher(told)
                        .results()
                        .filter(found -> !found.group().contains("an earlier position"))
                        .forEach(found -> kinds.add(kind));
            }
        });
        return kinds;
    }

    /** A silence is one, and its deadline has passed. */
    private void lookAtSilence(String told, String claim, String party, Facts facts) {
        matches(
                party + " was asked and did not respond by (\\d{4}-\\d{2}-\\d{2})",
                told,
                (words, by) -> facts.wasSilent(claim, party, LocalDate.parse(by)));
        check(!told.contains("no answer had come from " + party), "a silence in other words");
    }

    private void lookAtQuestions(String told, String claim, String party, Facts facts) {
        matches(party + " was not asked", told, (words, none) -> !facts.wasAsked(claim, party));
        matches(
                party + " was asked on (\\d{4}-\\d{2}-\\d{2})",
                told,
                (words, on) -> facts.of("asked", claim, party).stream()
                        .anyMatch(row -> row.text("on").equals(on)));
        matches(
                party + " was asked on [^.;]*; an answer is due by (\\d{4}-\\d{2}-\\d{2})",
                told,
                (words, by) -> !LocalDate.parse(by).isBefore(facts.day()));
        matches(
                party + " was asked on [^.;]*; the deadline of (\\d{4}-\\d{2}-\\d{2}) has passed",
                told,
                (words, by) -> facts.open(claim, party).isPresent()
                        && LocalDate.parse(by).isBefore(facts.day().plusDays(1)));
        matches("a dispute exists: " + party, told, (words, none) -> facts.isDisputed(claim, party));
    }

    /** No two sentences of a claim and a party exclude each other, whatever the entries are. */
    private void lookForContradictions(String told, String claim, String party) {
        Stream.of(
                        List.of(" was not asked", " was asked"),
                        List.of(" had not admitted it", " admitted it"),
                        List.of(" was not asked", " did not respond"))
                .forEach(pair -> check(
                        !told.contains(party + pair.get(0)) || !told.contains(party + pair.get(1)),
                        claim + ": " + party + pair.get(0) + ", and " + party + pair.get(1)));
    }

    /** What a party said is told in every document. */
    private void mustTell(String told, String claim, String party, Facts facts) {
        ACTS.forEach((kind, act) -> {
            var isHidden = kind.equals("non-admission")
                    && !facts.answers("admission", claim, party).isEmpty();
            if (!isHidden && !facts.answers(kind, claim, party).isEmpty()) {
                check(told.contains(party + " " + act), "leaves out that " + party + " " + act);
            }
        });
        if (facts.wasAsked(claim, party)) {
            check(told.contains(party + " was asked"), "leaves out that " + party + " was asked");
        }
    }

    private void lookAtJson(String day, Facts facts) {
        var claims = JSON.readTree(written(day, SummaryFormat.JSON)).get("claims");
        check(claims.size() == facts.claims().size(), "claims in JSON");
        for (JsonNode claim : claims) {
            var id = claim.get("id").asString();
            where = day + " json " + id;
            check(claim.get("verdict").asString().equals(facts.verdict(id)), "verdict " + facts.verdict(id));
            var stands = footing.verdict(id).isPresent();
            var lost = footing.lost(id);
            check(
                    claim.get("footing").isNull()
                            ? !stands
                            : claim.get("footing").asString().equals(lost.isEmpty() ? "settled" : "in-question"),
                    "footing, of what lost " + lost);
            var because = new TreeSet<String>();
            claim.get("inQuestionBecause")
                    .forEach(code -> because.add(code.asString().toLowerCase(Locale.ROOT)));
            check(because.equals(lost), "lost " + lost + ", told " + because);
            for (JsonNode request : claim.get("requests")) {
                lookAtState(request, id, facts);
            }
            for (JsonNode blocker : claim.get("blockers")) {
                lookAtBlocker(blocker.asString(), id, facts);
            }
        }
    }

    private void lookAtState(JsonNode request, String claim, Facts facts) {
        var party = request.get("party").asString();
        var by = request.get("by").isNull() ? "" : request.get("by").asString();
        var state = request.get("state").asString();
        switch (state) {
            case "unanswered" ->
                check(facts.wasSilent(claim, party, LocalDate.parse(by)), party + " is told to be silent");
            case "overdue" ->
                check(
                        facts.open(claim, party).isPresent()
                                && LocalDate.parse(by).isBefore(facts.day().plusDays(1)),
                        party + " is overdue");
            case "answered" -> check(facts.cameForward(claim, party), party + " is told to have answered");
            default -> {}
        }
    }

    private void lookAtBlocker(String code, String claim, Facts facts) {
        for (String party : PARTIES) {
            if (code.equals("disputed:" + party)) {
                check(facts.isDisputed(claim, party), code);
            }
            if (code.equals("not-asked:" + party)) {
                check(!facts.wasAsked(claim, party), code);
            }
            if (code.equals("overdue:" + party) || code.equals("awaiting:" + party)) {
                check(facts.open(claim, party).isPresent(), code);
            }
        }
    }

    private void lookAtCsv(String day, Facts facts) {
        written(day, SummaryFormat.CSV).lines().skip(1).forEach(line -> {
            var claim = line.substring(0, line.indexOf(','));
            where = day + " csv " + claim;
            check(line.contains("," + facts.verdict(claim) + ","), "verdict " + facts.verdict(claim));
            check(line.contains(",in-question,") != footing.lost(claim).isEmpty(), "footing");
            for (String party : PARTIES) {
                ACTS.keySet()
                        .forEach(kind -> matches(
                                "(?:[,; \"])" + kind + ": (?:\\w+, )*" + party,
                                line,
                                (words, none) ->
                                        !facts.answers(kind, claim, party).isEmpty()));
            }
        });
    }

    /** A review is given out of settled verdicts alone, unless others are asked for. */
    private void lookAtSettledReviews(String day, Facts facts) {
        var given = new TreeSet<String>();
        JSON.readTree(read(folder.resolve(day + ".settled")))
                .findParents("reviewRating")
                .forEach(review -> given.add(review.get("url").asString().replaceFirst(".*/", "")));
        where = day + " claimreview";
        check(
                given.equals(facts.claims().stream()
                        .filter(claim -> footing.verdict(claim).isPresent()
                                && footing.lost(claim).isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new))),
                "gives out reviews of " + given);
    }

    private void lookAtReviews(String day, Facts facts) {
        var document = JSON.readTree(written(day, SummaryFormat.CLAIMREVIEW));
        document.findParents("reviewRating").forEach(review -> {
            var claim = review.get("url").asString().replaceFirst(".*/", "");
            where = day + " claimreview " + claim;
            var told = EARLIER_WORDING
                    .matcher(PublishedText.withIsoDates(
                            review.get("reviewRating").get("alternateName").asString()))
                    .replaceAll("");
            check(
                    told.toLowerCase(Locale.ROOT)
                            .startsWith(facts.verdict(claim).replace('-', ' ')
                                    + (footing.lost(claim).isEmpty() ? "" : " (in question)") + " as of " + day),
                    "verdict " + facts.verdict(claim));
            lookAtDays(told, facts);
            for (String party : PARTIES) {
                lookAtAnswers(told, claim, party, facts);
                lookAtSilence(told, claim, party, facts);
                lookAtQuestions(told, claim, party, facts);
                lookForContradictions(told, claim, party);
            }
        });
    }

    private void matches(String pattern, String told, BiPredicate<String, String> holds) {
        Pattern.compile(pattern).matcher(told).results().forEach(found -> {
            var part = found.groupCount() == 0 ? "" : found.group(1);
            check(holds.test(found.group(), part), "says \"" + around(told, found.start()) + "\"");
        });
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 40), Math.min(text.length(), Math.max(0, place) + 120));
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            faults.add(where + ": " + what);
        }
    }
}
