package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.store.sqlite.Connector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** What a query says as of a day is what the same query said at the last moment of that day. */
class AsOfLawTests {

    private static final List<String> FORMATS = List.of("table", "json", "ndjson", "csv", "markdown");

    private static final List<String> LISTS = List.of(
            "list",
            "list --sort on --tag labour",
            "list --story t --speaker rtvi --about russia --response denial",
            "list --blocker overdue",
            "list --footing in-question",
            "list --footing settled --sort -text",
            "list --blocker recheck",
            "list --verdict misleading,refuted --limit 2",
            "unverified --why --sort -text",
            "find troops",
            "find 工人",
            "agenda",
            "agenda --days 3",
            "sources",
            "stories",
            "log",
            "log C2 --since 2025-04-20",
            "why C1-C3",
            "why k1",
            "show C2",
            "show k2",
            "log C5");

    private static final List<String> OTHERS = List.of(
            "status",
            "trace C1",
            "trace k1 --format json",
            "trace --leans-on RTVI",
            "expect claims 3",
            "expect C1 verdict misleading",
            "summary",
            "summary --format markdown",
            "summary --format html",
            "summary --format json",
            "summary --format csv",
            "summary --format claimreview");

    /** Every query in every format. */
    private static final List<String> QUERIES = Stream.concat(
                    LISTS.stream().flatMap(list -> FORMATS.stream().map(format -> list + " --format " + format)),
                    OTHERS.stream())
            .toList();

    private static final Map<String, String> PUBLISHER = Map.of(
            "ONRECORD_PUBLISHER_NAME", "The Desk",
            "ONRECORD_PUBLISHER_URL", "https://desk.example/",
            "ONRECORD_PUBLISHER_PAGE", "https://desk.example/{id}");

    /** The lines that name the view, and that say when a summary was produced. */
    private static final Pattern VIEW =
            Pattern.compile("as of[^.]*: what the record held|\"asOf\"|[Pp]roduced|\"dateModified\"");

    private Path folder;

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("onrecord");
    }

    @AfterTry
    void removeFolder() throws IOException {
        RandomWeeks.remove(folder);
    }

    @Property(tries = 4)
    @AddLifecycleHook(MoreTries.class)
    void asOfADayIsWhatWasSaidAtItsEnd(@ForAll("weeks") RandomWeeks weeks) {
        var console = new Console(folder, "kim", "2025-04-14T10:00:00Z", PUBLISHER, Connector.DRIVER);
        var told = new ArrayList<List<String>>();
        for (var day : weeks.days()) {
            RandomWeeks.type(day, console);
            told.add(answers(console.at(day.lastMoment()), ""));
        }

        for (int i = 0; i < told.size(); i++) {
            var view = " --as-of " + weeks.days().get(i).date();
            var viewed = answers(console.at("2025-06-01"), view);
            assertThat(firstDifference(told.get(i), viewed))
                    .as(weeks + "\n" + view)
                    .isEmpty();
        }
    }

    /** Returns what every query answers, without what names the view. */
    private static List<String> answers(Console console, String view) {
        var queries = QUERIES.stream().map(query -> query + view).collect(Collectors.joining("\n"));
        return console.script(queries, "--keep-going")
                .screen()
                .replace(view, "")
                .lines()
                .filter(line -> !VIEW.matcher(line).find())
                .toList();
    }

    /** Returns where two answers part, with the lines before; nothing where they are the same. */
    private static String firstDifference(List<String> told, List<String> viewed) {
        for (int i = 0; i < Math.max(told.size(), viewed.size()); i++) {
            var then = i < told.size() ? told.get(i) : "(end)";
            var now = i < viewed.size() ? viewed.get(i) : "(end)";
            if (!then.equals(now)) {
                return String.join("\n", told.subList(Math.max(0, i - 15), i)) + "\nthen: " + then + "\nnow:  " + now;
            }
        }
        return "";
    }

    @Provide
    Arbitrary<RandomWeeks> weeks() {
        return RandomWeeks.any();
    }
}
