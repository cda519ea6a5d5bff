package dev.onrecord.shell.command.session;

import dev.onrecord.domain.ExpectationException;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.ClaimFinder;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.WantedConfidence;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.util.Arrays;
import java.util.List;

/** {@code expect}: a script says what should hold, and fails where it does not. */
public final class ExpectCommand implements ConsoleCommand {

    public static final String NAME = "expect";

    private static final Argument<String> WORDS = Parameter.argument(
                    "EXPECTATION",
                    ValueType.of("WORD", "what should hold", Completes.EXPECTATION, (text, clock) -> text),
                    "claims N, unverified N, or CLAIM verdict|confidence|blocker|response|origins VALUE")
            .variadic();

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Fail unless something holds; for scripts")
                .takes(WORDS)
                .takes(QueryOptions.all())
                .example("expect claims 9")
                .example("expect unverified 4 --story wildberries")
                .example("expect C4 verdict unverified")
                .example("expect C4 blocker single-origin");
    }

    @Override
    public void run(Call call) {
        var words = call.all(WORDS);
        switch (words.get(0)) {
            case "claims" -> expectCount(call, call.query(), "claims");
            case "unverified" -> expectCount(call, call.query().standing(Standing.UNVERIFIED), "unverified claims");
            default -> expectFact(call, words);
        }
    }

    private static void expectCount(Call call, ClaimQuery query, String what) {
        var words = call.all(WORDS);
        if (words.size() != 2 || !words.get(1).matches("\\d{1,9}")) {
            throw new InvalidInputException(
                    "expected a number of " + what, words.get(words.size() - 1), null, "expect " + words.get(0) + " 9");
        }
        var wanted = Long.parseLong(words.get(1));
        var found = new long[1];
        call.assessed().each(query, claim -> {
            found[0]++;
            return true;
        });
        check(call, found[0] == wanted, "expected " + wanted + " " + what + ", found " + found[0]);
    }

    private static void expectFact(Call call, List<String> words) {
        if (words.size() != 3) {
            throw new InvalidInputException(
                    "an expectation has three words: a claim, what is looked at, and what it should be",
                    words.get(0),
                    null,
                    "expect C4 verdict verified");
        }
        var cutoff = call.cutoff();
        for (var claim : new ClaimFinder(call.desk()).find(List.of(ClaimSelector.of(words.get(0))), cutoff)) {
            expectFact(call, call.assessed().of(claim, cutoff), words);
        }
    }

    private static void expectFact(Call call, AssessedClaim claim, List<String> words) {
        var wanted = words.get(2);
        switch (fact(words.get(1))) {
            case VERDICT ->
                expectTerm(
                        call,
                        claim,
                        TermReader.read(Standing.class, "a verdict", wanted),
                        claim.claim().standing());
            case CONFIDENCE -> expectConfidence(call, claim, wanted);
            case BLOCKER -> expectBlocker(call, claim, wanted);
            case RESPONSE ->
                expectResponse(call, claim, TermReader.read(ResponseKind.class, "a kind of response", wanted));
            case ORIGINS ->
                check(
                        call,
                        wanted.equals(String.valueOf(claim.origins().traced().size())),
                        "expected " + claim.claim().id() + " to have " + wanted + " traced origins: "
                                + claim.origins().sentence());
        }
    }

    private static Fact fact(String word) {
        var known = Term.words(Fact.class);
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.published().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "nothing to expect of a claim: \"" + word + "\"",
                        word,
                        NearestWord.of(word, known).orElse(null),
                        "one of " + String.join(", ", known)));
    }

    private static void expectConfidence(Call call, AssessedClaim claim, String word) {
        var wanted = TermReader.read(WantedConfidence.class, "a confidence level", word);
        var found = claim.claim().rating().map(entry -> entry.statement().level());
        check(
                call,
                found.equals(wanted.confidence()),
                "expected " + claim.claim().id() + " to be rated " + wanted.published() + ", found "
                        + found.map(Confidence::published).orElse("unrated"));
    }

    private static void expectTerm(Call call, AssessedClaim claim, Term wanted, Term found) {
        check(
                call,
                wanted == found,
                "expected " + claim.claim().id() + " to be " + wanted.published() + ", found " + found.published());
    }

    private static void expectBlocker(Call call, AssessedClaim claim, String wanted) {
        var found = claim.blockers().stream().map(Blocker::code).toList();
        check(
                call,
                claim.blocker(wanted).isPresent(),
                "expected " + claim.claim().id() + " to have the blocker " + wanted + ", found "
                        + (found.isEmpty() ? "none" : String.join(", ", found)));
    }

    private static void expectResponse(Call call, AssessedClaim claim, ResponseKind wanted) {
        var found = claim.claim().responses().stream()
                .map(entry -> entry.statement().kind().published())
                .distinct()
                .toList();
        check(
                call,
                found.contains(wanted.published()),
                "expected " + claim.claim().id() + " to have a " + wanted.published() + " on its record, found "
                        + (found.isEmpty() ? "none" : String.join(", ", found)));
    }

    private static void check(Call call, boolean holds, String failure) {
        if (!holds && !call.memory().isChecking()) {
            throw new ExpectationException(failure);
        }
    }
}
