package dev.onrecord.intake.draft;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.policy.Setting;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.Proposed;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The gate through which a verdict that a file brings has to go, as one does that the desk gives. */
public final class VerdictGate {

    private final Supplier<Surroundings> around;
    private final Setting.Second second;

    /**
     * Creates the gate.
     *
     * @param around what claims depend on besides themselves, at the moment
     * @param second which verdicts are only proposed, until another person stands by them
     */
    public VerdictGate(Supplier<Surroundings> around, Setting.Second second) {
        this.around = around;
        this.second = second;
    }

    /**
     * Lets the verdicts among some statements through, or not.
     *
     * @param claim as it is in the record; null for a new one
     * @param content what it says
     * @param said what is to be said about it
     * @param overrides whether the file says that the verdict is to go past the gate
     */
    public Passage pass(@Nullable Claim claim, ClaimContent content, List<Statement> said, boolean overrides) {
        if (said.stream().noneMatch(statement -> Given.of(statement).isPresent())) {
            return new Passage(said, null);
        }
        var supposed = new Supposed(claim, content);
        var passed = new ArrayList<Statement>();
        for (Statement statement : said) {
            var given = Given.of(statement);
            if (given.isPresent()) {
                var verdict = given.get().verdict();
                var inTheWay = AssessedClaim.inTheWay(verdict, supposed.claim(), around.get());
                if (!inTheWay.isEmpty() && !overrides) {
                    return new Passage(said, refusal(verdict, inTheWay));
                }
                passed.add(given.get().past(codes(inTheWay), second));
            } else {
                passed.add(statement);
            }
            supposed.add(statement);
        }
        return new Passage(passed, null);
    }

    private static String refusal(Verdict verdict, List<Blocker> inTheWay) {
        return "not ready to be called " + verdict.published() + ": " + String.join(", ", codes(inTheWay));
    }

    private static List<String> codes(List<Blocker> inTheWay) {
        return inTheWay.stream().map(Blocker::code).distinct().toList();
    }

    /**
     * A verdict that a file gives or proposes.
     *
     * @param overridden what the file says was overridden when it was given
     */
    private record Given(Verdict verdict, String because, List<String> overridden, boolean isProposed) {

        static Optional<Given> of(Statement statement) {
            if (statement instanceof Concluded said) {
                return Optional.of(new Given(said.verdict(), said.because(), said.overridden(), false));
            }
            return statement instanceof Proposed said
                    ? Optional.of(new Given(said.verdict(), said.because(), said.overridden(), true))
                    : Optional.empty();
        }

        /** Returns what is recorded of it, with what is overridden now besides. */
        Statement past(List<String> now, Setting.Second second) {
            var codes = new LinkedHashSet<>(overridden);
            codes.addAll(now);
            var all = List.copyOf(codes);
            return isProposed || second.concerns(all)
                    ? new Proposed(verdict, because, all)
                    : new Concluded(verdict, because, all);
        }
    }

    /**
     * What came of the gate.
     *
     * @param statements what may be recorded
     * @param refusal why a verdict is refused; null where none is
     */
    public record Passage(
            List<Statement> statements, @Nullable String refusal) {}
}
