package dev.onrecord.shell.command.provenance;

import dev.onrecord.domain.English;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blockers;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.report.list.ClaimListing;
import dev.onrecord.report.list.Format;
import dev.onrecord.report.trace.TraceFormat;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;

/** {@code trace}: shows who took a claim from whom, back to its origins; or the claims that lean on a source. */
public final class TraceCommand implements ConsoleCommand {

    public static final String NAME = "trace";

    private static final Argument<ClaimSelector> CLAIM = Parameter.argument(
                    "CLAIM", Values.CLAIM, "a claim: C4, its key or @last")
            .optional();
    private static final Option<String> LEANS_ON =
            Parameter.option("leans-on", Values.SOURCE, "instead of a claim: list the claims that this source carries");
    private static final Option<TraceFormat> FORMAT =
            Parameter.option("format", Values.term("FORMAT", "a format", TraceFormat.class), "how to draw it");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.PROVENANCE, "Show who took a claim from whom, and where it began")
                .takes(CLAIM, LEANS_ON, FORMAT)
                .takes(QueryOptions.times())
                .example("trace wb-hundreds")
                .example("trace C4 --format mermaid")
                .example("trace --leans-on RTVI");
    }

    @Override
    public void run(Call call) {
        var cutoff = call.cutoff();
        if (call.find(CLAIM).isPresent() == call.find(LEANS_ON).isPresent()) {
            throw new RefusedException(
                    "trace takes either a claim or --leans-on SOURCE",
                    null,
                    null,
                    "trace C4, or trace --leans-on RTVI");
        }
        if (call.find(LEANS_ON).isPresent()) {
            leaningOn(call, call.get(LEANS_ON, call.names(cutoff)::source), cutoff);
        } else {
            draw(call, cutoff);
        }
    }

    private static void draw(Call call, Cutoff cutoff) {
        var claims = call.claims(CLAIM, cutoff);
        var sources = call.desk().store().entries().sources(cutoff);
        var output = call.output();
        for (Claim claim : claims) {
            var graph = Blockers.graphOf(claim, sources);
            call.find(FORMAT).orElse(TraceFormat.TREE).write(claim.id(), graph, output.screen(), output.results());
            call.memory().remember(claim.id());
        }
    }

    /** Returns what a list of claims is written as: a graph has no form for it. */
    private static Format listFormat(Call call) {
        return switch (call.find(FORMAT).orElse(TraceFormat.TREE)) {
            case TREE -> Format.TABLE;
            case JSON -> Format.JSON;
            case DOT, MERMAID ->
                throw new RefusedException(
                        "the claims that lean on a source are a list, not a graph",
                        "--format",
                        null,
                        "leave out --format, or use --format json");
        };
    }

    private static void leaningOn(Call call, String source, Cutoff cutoff) {
        var desk = call.desk();
        var claims = desk.store().claims();
        var list = listFormat(call)
                .rows(ClaimListing.PLAIN, call.output().screen(), call.output().results());
        var found = claims.folded(claims.in(cutoff).leaningOn(source), cutoff);
        var around = desk.assessed().surroundings(cutoff);
        found.forEach(claim -> list.add(AssessedClaim.of(claim, around)));
        list.end();
        call.output().results().flush();
        call.output().note(English.count(found.size(), "claim leans on ", "claims lean on ") + source);
    }
}
