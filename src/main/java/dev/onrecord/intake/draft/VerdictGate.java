package dev.onrecord.intake.draft;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The gate through which a verdict that a file brings has to go, as one does that the desk gives. */
public final class VerdictGate {

    private final Supplier<Surroundings> around;

    /**
     * Creates the gate.
     *
     * @param around what claims depend on besides themselves, at the moment
     */
    public VerdictGate(Supplier<Surroundings> around) {
        this.around = around;
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
        if (said.stream().noneMatch(Concluded.class::isInstance)) {
            return new Passage(said, null);
        }
        var supposed = new Supposed(claim, content);
        var passed = new ArrayList<Statement>();
        for (Statement statement : said) {
            if (statement instanceof Concluded concluded) {
                var inTheWay = AssessedClaim.inTheWay(concluded.verdict(), supposed.claim(), around.get());
                if (!inTheWay.isEmpty() && !overrides) {
                    return new Passage(said, refusal(concluded, inTheWay));
                }
                passed.add(overridden(concluded, inTheWay));
            } else {
                passed.add(statement);
            }
            supposed.add(statement);
        }
        return new Passage(passed, null);
    }

    private static String refusal(Concluded concluded, List<Blocker> inTheWay) {
        return "not ready to be called " + concluded.verdict().published() + ": " + String.join(", ", codes(inTheWay));
    }

    /** Returns the verdict with what the file says was overridden when it was given, and what is overridden now. */
    private static Concluded overridden(Concluded concluded, List<Blocker> inTheWay) {
        var codes = new LinkedHashSet<>(concluded.overridden());
        codes.addAll(codes(inTheWay));
        return concluded.overriding(List.copyOf(codes));
    }

    private static List<String> codes(List<Blocker> inTheWay) {
        return inTheWay.stream().map(Blocker::code).distinct().toList();
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
