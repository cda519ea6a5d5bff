package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.English;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.likeness.Likeness;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SearchWords;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.matching.Meanings;
import dev.onrecord.report.list.SimilarListing;
import dev.onrecord.report.list.SimilarListing.Alike;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code similar}: finds claims that are like a claim or a text, which may have been checked before. */
public final class SimilarCommand implements ConsoleCommand {

    public static final String NAME = "similar";

    private static final Argument<String> ASKED = Parameter.argument(
                    "CLAIM|TEXT",
                    ValueType.of("CLAIM|TEXT", "a claim or a text", Completes.CLAIM, (text, clock) -> text),
                    "a claim, by number, key or @last, or any text")
            .variadic();
    private static final Flag READ_ALL =
            Parameter.flag("read-all", "read the meanings of all claims first; needs a language model");
    private static final int SHOWN = 10;

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.CLAIMS, "Find claims that are like a claim or a text: checked before?")
                .takes(ASKED, READ_ALL)
                .takes(QueryOptions.present())
                .takes(Lists.FORMAT)
                .example("similar C9")
                .example("similar \"Hundreds of North Koreans work in warehouses near Moscow\" --limit 3");
    }

    @Override
    public void run(Call call) {
        var asked = SimilarTo.of(call.all(ASKED), call);
        if (SearchWords.of(asked.text()).words().isEmpty()) {
            throw new InvalidInputException(
                    "nothing to search for in \"" + asked.text() + "\"",
                    asked.text(),
                    null,
                    "give a word with a letter or a digit");
        }
        MatchProgress.catchUp(call);
        var meanings = ReadMeanings.of(call, call.has(READ_ALL)).orElse(null);
        if (meanings == null) {
            call.refuse(
                    List.of(READ_ALL),
                    "there is no language model to read meanings with",
                    "leave it out: claims are compared by their words");
        }
        var query = call.query();
        var found = find(asked, query, meanings, call);
        var rows = Lists.rows(call, SimilarListing.LISTING);
        found.forEach(rows::add);
        Lists.end(
                call,
                rows,
                English.count(found.size(), "claim") + " by "
                        + (meanings == null ? "words alone" : "words and meaning")
                        + ", most alike first; whether any is the same claim is for you to say");
    }

    private static List<Alike> find(SimilarTo asked, ClaimQuery query, @Nullable Meanings meanings, Call call) {
        var desk = call.desk();
        var within = query.whole().equals(ClaimQuery.all(query.cutoff())) ? null : query.whole();
        int limit = query.limit() == null ? SHOWN : query.limit();
        var wanted = query.hangsOnAssessment() ? Integer.MAX_VALUE : limit;
        var likenesses = desk.similar().find(asked.text(), within, asked.except(), wanted, meanings);
        var around = desk.assessed().surroundings(query.cutoff());
        var claims = desk.store()
                .claims()
                .folded(likenesses.stream().map(Likeness::claim).toList(), query.cutoff());
        var found = likenesses.stream()
                .flatMap(likeness -> claims.stream()
                        .filter(claim -> claim.id().equals(likeness.claim()) && query.matches(claim))
                        .map(claim -> new Alike(AssessedClaim.of(claim, around), likeness)))
                .filter(one -> query.matches(one.claim()))
                .limit(limit);
        return query.sort().isEmpty()
                ? found.toList()
                : found.sorted(Comparator.comparing(one -> one.claim().claim(), SortKey.order(query.sort())))
                        .toList();
    }
}
