package dev.onrecord.shell.command.review;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.shell.desk.Desk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The claims under review, in the order of the query, fetched some hundreds at a time. */
final class ReviewQueue {

    private static final int FETCHED = 500;

    private final Desk desk;
    private final ClaimQuery query;
    private final List<ClaimId> claims = new ArrayList<>();
    private int position;
    private boolean isWhole;

    ReviewQueue(Desk desk, ClaimQuery query) {
        this.desk = desk;
        this.query = query;
        fetch();
    }

    private void fetch() {
        var known = new HashSet<>(claims);
        var wanted = claims.size() + FETCHED;
        desk.assessed().each(query, claim -> {
            if (!known.contains(claim.claim().id())) {
                claims.add(claim.claim().id());
            }
            return claims.size() < wanted;
        });
        isWhole = claims.size() < wanted || query.limit() != null;
    }

    /** Returns the current claim, as it stands now; empty at the end. */
    Optional<AssessedClaim> current() {
        while (isThereOne()) {
            var claim = claim(claims.get(position));
            if (claim.isPresent()) {
                return claim;
            }
            position++;
        }
        return Optional.empty();
    }

    private boolean isThereOne() {
        if (position == claims.size() && !isWhole) {
            fetch();
        }
        return position < claims.size();
    }

    private Optional<AssessedClaim> claim(ClaimId id) {
        return desk.store()
                .claims()
                .find(id, desk.present())
                .map(claim -> desk.assessed().of(claim, desk.present()));
    }

    /** Moves to the next claim that is still in the queue. */
    void next() {
        do {
            position++;
        } while (position < claims.size() && !waits(claims.get(position)));
    }

    /** Tells whether a claim is still in the queue. */
    boolean waits(ClaimId id) {
        return desk.store()
                .claims()
                .find(id, desk.present())
                .filter(claim -> claim.standing() == Standing.UNVERIFIED)
                .isPresent();
    }

    /** Moves to a position. */
    void moveTo(int there) {
        position = Math.max(0, there);
    }

    /** Returns the position of the current claim, from 0. */
    int position() {
        return position;
    }

    /** Returns the position in words, such as {@code 2 of 11}. */
    String place() {
        return (position + 1) + " of " + claims.size() + (isWhole ? "" : "+");
    }
}
