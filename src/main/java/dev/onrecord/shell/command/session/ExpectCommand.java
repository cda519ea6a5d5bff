package dev.onrecord.shell.command.session;

import dev.onrecord.domain.ExpectationException;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.UsageException;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.policy.Footing;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
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
import java.util.List;
import java.util.function.Function;

/** {@code expect}: fails unless something holds; for scripts. */
public final class ExpectCommand implements ConsoleCommand {

    public static final String NAME = "expect";

    private static final String CLAIMS = "claims";
    private static final String UNVERIFIED = "unverified";

    private static final Argument<String> WORDS = Parameter.argument(
                    "EXPECTATION",
                    ValueType.of("WORD", "what should hold", Completes.EXPECTATION, (text, clock) -> text),
                    "claims N, unverified N, or CLAIM verdict|confidence|blocker|response|origins VALUE")
            .variadic();

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Fail unless something holds; for scripts")
                .takes(WORDS)
                .takes(QueryOptions.counting())
                .example("expect claims 9")
                .example("expect unverified 4 --story wildberries")
                .example("expect C4 verdict unverified")
                .example("expect C4 blocker single-origin");
    }

    @Override
    public void run(Call call) {
        var words = call.all(WORDS);
        switch (words.get(0)) {
            case CLAIMS -> expectCount(call, call.query(), "claims");
            case UNVERIFIED -> expectCount(call, call.unverified(), "unverified claims");
            default -> expectOfClaims(call, words);
        }
    }

    private void expectCount(Call call, ClaimQuery query, String what) {
        var words = call.all(WORDS);
        if (words.size() != 2 || !words.get(1).matches("\\d{1,9}")) {
            throw misuse(
                    call,
                    words.size() - 1,
                    new InvalidInputException(
                            "expected a number of " + what, null, null, "expect " + words.get(0) + " 9"));
        }
        var wanted = Long.parseLong(words.get(1));
        var found = new long[1];
        call.assessed().each(query, claim -> {
            found[0]++;
            return true;
        });
        check(call, found[0] == wanted, "expected " + wanted + " " + what + ", found " + found[0]);
    }

    private void expectOfClaims(Call call, List<String> words) {
        if (words.size() != 3) {
            throw misuse(
                    call,
                    0,
                    new InvalidInputException(
                            "an expectation has three words: a claim, what to look at, and what it should be",
                            null,
                            NearestWord.of(words.get(0), List.of(CLAIMS, UNVERIFIED))
                                    .orElse(null),
                            "expect C4 verdict verified"));
        }
        call.refuse(
                QueryOptions.choosing(),
                "an expectation of a claim takes no query but a view",
                "expect C4 verdict verified --as-of 2025-04-20");
        var expectation = read(call, 1, word -> TermReader.read(Expectation.class, "an expectation", word));
        var wanted = read(call, 2, word -> wanted(expectation, word));
        var meant = expectation == Expectation.BLOCKER ? call.names().blocker(wanted) : wanted;
        var claims = read(call, 0, ClaimSelector::of);
        var cutoff = call.cutoff();
        var around = call.assessed().surroundings(cutoff);
        for (var claim : new ClaimFinder(call.desk(), cutoff).find(List.of(claims))) {
            expect(call, AssessedClaim.of(claim, around), expectation, meant);
        }
    }

    /** Reads a word; one that says nothing makes the line unreadable, like a word of any other command. */
    private <T> T read(Call call, int index, Function<String, T> reader) {
        try {
            return reader.apply(call.all(WORDS).get(index));
        } catch (InvalidInputException wrong) {
            throw misuse(call, index, wrong);
        }
    }

    private UsageException misuse(Call call, int index, InvalidInputException wrong) {
        return new UsageException(
                wrong.getMessage(),
                call.arguments().spans(WORDS).get(index),
                wrong.suggestion().orElse(null),
                wrong.hint().orElse(null),
                signature().usage());
    }

    private static void expect(Call call, AssessedClaim claim, Expectation expectation, String wanted) {
        var found = found(expectation, claim);
        check(
                call,
                expectation == Expectation.BLOCKER ? claim.blocker(wanted).isPresent() : found.contains(wanted),
                "expected " + claim.claim().id() + " " + expectation.published() + " " + wanted + ", found "
                        + (found.isEmpty() ? "none" : String.join(", ", found)));
    }

    private static String wanted(Expectation expectation, String typed) {
        return switch (expectation) {
            case VERDICT -> TermReader.read(Standing.class, "a verdict", typed).published();
            case FOOTING ->
                TermReader.read(Footing.State.class, "a footing", typed).published();
            case CONFIDENCE ->
                TermReader.read(WantedConfidence.class, "a confidence level", typed)
                        .published();
            case RESPONSE ->
                TermReader.read(ResponseKind.class, "a kind of response", typed).published();
            case BLOCKER -> {
                TermReader.read(BlockerKind.class, "a blocker", typed.split(":", 2)[0]);
                yield typed;
            }
            case ORIGINS -> {
                if (!typed.matches("\\d{1,9}")) {
                    throw new InvalidInputException(
                            "not a number of origins: \"" + typed + "\"", typed, null, "expect C4 origins 2");
                }
                yield typed;
            }
        };
    }

    private static List<String> found(Expectation expectation, AssessedClaim assessed) {
        var claim = assessed.claim();
        return switch (expectation) {
            case VERDICT -> List.of(claim.standing().published());
            case FOOTING ->
                assessed.footing() == null
                        ? List.of()
                        : List.of(assessed.footing().state().published());
            case CONFIDENCE ->
                List.of(claim.rating()
                        .map(entry -> entry.statement().level().published())
                        .orElse(WantedConfidence.UNRATED.published()));
            case BLOCKER -> assessed.blockers().stream().map(Blocker::code).toList();
            case RESPONSE ->
                claim.responses().stream()
                        .map(entry -> entry.statement().kind().published())
                        .distinct()
                        .toList();
            case ORIGINS -> List.of(String.valueOf(assessed.origins().traced().size()));
        };
    }

    private static void check(Call call, boolean holds, String failure) {
        if (!holds && !call.memory().isChecking()) {
            throw new ExpectationException(failure);
        }
    }
}
