package dev.onrecord.domain.policy;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.domain.vocabulary.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * What a claim's blockers depend on besides the claim itself.
 *
 * @param policy what the desk asks of a claim
 * @param sources what is known of the sources
 * @param parts the parts of a claim, in the order of their numbers
 * @param sames the claims that the desk holds to be the same as a claim, in the order of their numbers
 * @param ground what verdicts were given in spite of
 * @param now the moment for which deadlines are judged
 * @param zone the time zone in which days end
 */
public record Surroundings(
        Policy policy,
        SourceBook sources,
        Function<ClaimId, List<Part>> parts,
        Function<Claim, List<Same>> sames,
        Ground ground,
        Instant now,
        ZoneId zone) {

    /**
     * A claim that is a part of another.
     *
     * @param claim its number
     * @param standing where it stands
     */
    public record Part(ClaimId claim, Standing standing) {}

    /**
     * A claim that the desk holds to be the same as another, itself or by way of a third one.
     *
     * @param claim its number
     * @param standing where it stands
     */
    public record Same(ClaimId claim, Standing standing) {}
}
