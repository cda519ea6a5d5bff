package dev.onrecord.shell.command.assessment;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.vocabulary.Verdict;
import dev.onrecord.report.list.Format;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import java.util.List;

/** {@code why}: shows what stands between claims and a verdict, and what clears it. */
public final class WhyCommand implements ConsoleCommand {

    public static final String NAME = "why";

    private static final Option<Verdict> FOR = Parameter.option(
            "for",
            Values.term("VERDICT", "a verdict", Verdict.class),
            "what stands before this verdict; without it before the one that stands, else before verified");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.ASSESSMENT, "Say what stands between claims and a verdict")
                .takes(Lists.CLAIMS)
                .takes(FOR)
                .takes(QueryOptions.times())
                .takes(Lists.FORMAT)
                .example("why wb-hundreds")
                .example("why C4 --for refuted")
                .example("why C9 --stated-by 2025-04-20");
    }

    @Override
    public void run(Call call) {
        if (call.find(Lists.FORMAT).filter(Format.MARKDOWN::equals).isPresent()) {
            call.refuse(
                    List.of(FOR),
                    "a table in Markdown names no blockers",
                    "leave out " + Lists.FORMAT.written() + " to read them, or take json, ndjson or csv");
        }
        var verdict = call.find(FOR);
        Lists.writeNamed(
                call,
                around -> Lists.reasons(call),
                (claim, around) -> verdict.map(asked -> AssessedClaim.towards(asked, claim, around))
                        .orElseGet(() -> AssessedClaim.of(claim, around)));
    }
}
