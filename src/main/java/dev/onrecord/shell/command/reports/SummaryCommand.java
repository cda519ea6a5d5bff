package dev.onrecord.shell.command.reports;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.policy.House;
import dev.onrecord.domain.policy.Setting;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.report.claimreview.Publisher;
import dev.onrecord.report.claimreview.Unsettled;
import dev.onrecord.report.summary.SummaryFormat;
import dev.onrecord.report.summary.SummaryHead;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.assessment.PolicyCommand;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** {@code summary}: writes what the record says about claims, to be read, published or filed. */
public final class SummaryCommand implements ConsoleCommand {

    public static final String NAME = "summary";

    private static final Option<String> TITLE = Parameter.option("title", ValueType.text(), "the title");
    private static final Option<SummaryFormat> FORMAT = Parameter.option(
            "format", Values.term("FORMAT", "a format", SummaryFormat.class), "the format; text unless given");
    private static final Option<Path> OUTPUT = Parameter.option("output", Values.FILE, "the file to write");
    private static final Option<Set<Unsettled>> INCLUDE = Parameter.option(
            "include",
            Values.terms("WHICH", "a kind of claims", Unsettled.class),
            "reviews of unverified, in-question and withdrawn claims too; claimreview only");
    private static final Flag FORCE = Parameter.flag("force", "replace an existing file");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.REPORTS, "Write what the record says, to be read, published or filed")
                .takes(TITLE, FORMAT, OUTPUT, INCLUDE, FORCE)
                .takes(QueryOptions.all())
                .example("summary --story wildberries")
                .example("summary --story wildberries --format html --output wildberries.html")
                .example("summary --as-of 2025-04-20 --format markdown --output april.md");
    }

    @Override
    public void run(Call call) {
        var query = call.query();
        var head = head(call, query);
        var target = call.find(OUTPUT);
        if (format(call) == SummaryFormat.CSV) {
            call.refuse(List.of(TITLE), "a table in CSV has no title", "leave out --title");
        }
        if (format(call) != SummaryFormat.CLAIMREVIEW) {
            call.refuse(
                    List.of(INCLUDE),
                    "a summary in " + format(call).published() + " tells of every claim",
                    "leave out --include; --verdict and --footing choose claims");
        }
        if (target.isEmpty()) {
            call.refuse(List.of(FORCE), "there is no file to replace", "name it with --output FILE");
            write(call, head, query, call.output().results());
            return;
        }
        call.refuseExisting(target.get(), FORCE);
        var pending = call.output().pendingFile(target.get(), "summary written to " + target.get());
        try (var file = Files.newBufferedWriter(pending, StandardCharsets.UTF_8)) {
            write(call, head, query, file);
        } catch (IOException | UncheckedIOException | JacksonException failed) {
            throw new OutputException(target.get() + " could not be written: " + failed.getMessage(), failed);
        }
    }

    private static void write(Call call, SummaryHead head, ClaimQuery query, Writer out) {
        var desk = call.desk();
        var claims = new QueriedClaims(desk, query);
        if (format(call) == SummaryFormat.CLAIMREVIEW) {
            var settled = new SettledClaims(claims, call.find(INCLUDE).orElse(Set.of()));
            desk.store().reading(() -> format(call).write(head, settled, out));
            settled.leftOut()
                    .ifPresent(left -> call.output()
                            .note("left out: " + left.counts() + " (" + INCLUDE.written() + " " + left.all()
                                    + " adds them)"));
        } else {
            desk.store().reading(() -> format(call).write(head, claims, out));
        }
    }

    private static SummaryFormat format(Call call) {
        return call.find(FORMAT).orElse(SummaryFormat.TEXT);
    }

    private static SummaryHead head(Call call, ClaimQuery query) {
        var house = call.desk().settings(query.cutoff()).house();
        return HeadOfSummary.of(
                call.desk(), query, call.find(TITLE), format(call).namesPublisher() ? publisher(house) : null);
    }

    /** Returns who publishes reviews, which needs a name and two pages. */
    private static Publisher publisher(House house) {
        var needed = new LinkedHashMap<Setting, String>();
        needed.put(Setting.NAME, house.name());
        needed.put(Setting.URL, house.url());
        needed.put(Setting.PAGE, house.page());
        var missing = needed.entrySet().stream()
                .filter(set -> set.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInputException(
                    "a ClaimReview says who publishes it; not set: "
                            + missing.stream().map(Setting::key).collect(Collectors.joining(", ")),
                    null,
                    null,
                    PolicyCommand.line(missing.get(0)));
        }
        return new Publisher(house.name(), house.url(), house.page());
    }
}
