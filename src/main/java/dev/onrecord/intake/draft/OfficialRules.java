package dev.onrecord.intake.draft;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.record.Rules;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.vocabulary.ResponseKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the responses of a file by the rules of the domain. */
public final class OfficialRules {

    private static final Claim ANY_CLAIM = new Supposed(null, ClaimContent.of("any")).claim();

    private final Instant now;
    private final ZoneId zone;

    /**
     * Creates the rules.
     *
     * @param now when the load is recorded
     * @param zone the time zone of deadlines
     */
    public OfficialRules(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Returns why a response is refused, whatever its claim; that a party was silent, or had not admitted, depends on the claim. */
    static Optional<RefusedException> check(Responded response) {
        return response.kind() == ResponseKind.NO_RESPONSE
                ? Optional.empty()
                : refusal(ANY_CLAIM, response, Instant.EPOCH, ZoneOffset.UTC);
    }

    /**
     * Returns why the claim does not bear out that a party was silent or had not admitted; empty where it does.
     *
     * @param claim as it is in the record; null for a new one
     * @param statements what is to be said about it
     */
    public Optional<String> refusal(@Nullable Claim claim, ClaimContent content, List<Statement> statements) {
        if (statements.stream().noneMatch(OfficialRules::hangsOnTheClaim)) {
            return Optional.empty();
        }
        var supposed = new Supposed(claim, content);
        for (Statement statement : statements) {
            if (hangsOnTheClaim(statement)) {
                var refusal = refusal(supposed.claim(), (Responded) statement, now, zone);
                if (refusal.isPresent()) {
                    return Optional.of(refusal.get().getMessage().replace(" about " + Supposed.UNNUMBERED, ""));
                }
            }
            supposed.add(statement);
        }
        return Optional.empty();
    }

    private static boolean hangsOnTheClaim(Statement statement) {
        return statement instanceof Responded response
                && (response.kind() == ResponseKind.NO_RESPONSE || response.kind() == ResponseKind.NON_ADMISSION);
    }

    /** Returns why a request is refused, whatever its claim. */
    static Optional<RefusedException> check(Asked asked) {
        return refusal(() -> Rules.check(asked));
    }

    private static Optional<RefusedException> refusal(Claim claim, Responded response, Instant now, ZoneId zone) {
        return refusal(() -> Rules.check(claim, response, now, zone));
    }

    private static Optional<RefusedException> refusal(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(refused);
        }
    }
}
