package dev.onrecord.shell.desk;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.BlockerSearch;
import dev.onrecord.domain.policy.Footing;
import dev.onrecord.domain.policy.FootingSearch;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.policy.RecordSettings;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.Store;
import dev.onrecord.store.query.ClaimsInView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Claims of the store, assessed by the policy of the desk. */
public final class AssessedClaims {

    private final Store store;
    private final Actor actor;
    private final Function<Cutoff, Policy> policy;
    private final Function<RecordSettings, Policy> policies;

    /**
     * Creates it.
     *
     * @param policy gives the policy of a view
     * @param policies gives the policy by what a record sets
     */
    AssessedClaims(
            Store store, Actor actor, Function<Cutoff, Policy> policy, Function<RecordSettings, Policy> policies) {
        this.store = store;
        this.actor = actor;
        this.policy = policy;
        this.policies = policies;
    }

    /** Assesses a claim in a view. */
    public AssessedClaim of(Claim claim, Cutoff cutoff) {
        return AssessedClaim.of(claim, surroundings(cutoff));
    }

    /** Returns what claims depend on besides themselves, in a view, to assess several by one look-up. */
    public Surroundings surroundings(Cutoff cutoff) {
        var claims = store.claims().in(cutoff);
        var parts = parts(claims);
        return new Surroundings(
                policy.apply(cutoff),
                store.entries().sources(cutoff),
                parts,
                sames(claims),
                new RecordedGround(store, cutoff, policies, parts),
                cutoff.moment(actor.now()),
                cutoff.zone());
    }

    /** Assesses claims as they were before an entry; those that were not there are left out. */
    public List<AssessedClaim> before(EntryId entry, Collection<ClaimId> claims, Cutoff present) {
        return new RecordedGround(store, present, policies, parts(store.claims().in(present)))
                .assessed(claims, entry, actor.now());
    }

    private static Function<ClaimId, List<Surroundings.Part>> parts(ClaimsInView claims) {
        if (!claims.hasParts()) {
            return whole -> List.of();
        }
        return whole -> claims.partsOf(whole).stream()
                .map(part -> new Surroundings.Part(part.id(), part.standing()))
                .toList();
    }

    private static Function<Claim, List<Surroundings.Same>> sames(ClaimsInView claims) {
        if (!claims.hasLinks()) {
            return claim -> List.of();
        }
        return claim -> claims.sameAs(claim).stream()
                .map(same -> new Surroundings.Same(same.id(), same.standing()))
                .toList();
    }

    /**
     * Passes the claims that match a query to a reader, in its order and up to its limit.
     *
     * @param reader takes a claim and tells whether it wants more
     */
    public void each(ClaimQuery query, Predicate<AssessedClaim> reader) {
        var around = surroundings(query.cutoff());
        var left = new int[] {query.limit() == null ? Integer.MAX_VALUE : query.limit()};
        if (left[0] == 0) {
            return;
        }
        each(query, around, claim -> {
            var assessed = AssessedClaim.of(claim, around);
            if (!query.matches(assessed)) {
                return true;
            }
            return reader.test(assessed) && --left[0] > 0;
        });
    }

    private void each(ClaimQuery query, Surroundings around, Predicate<Claim> reader) {
        if (query.footing() == Footing.State.IN_QUESTION && query.cutoff().isNone()) {
            var doubtful = store.doubtfulVerdicts().find(query.story(), new FootingSearch(around.policy()));
            store.claims().eachOf(doubtful, query, reader);
        } else {
            store.claims().each(query, search(query, around), reader);
        }
    }

    /** Returns the claims whose verdict may be in question now, in the order of their numbers. */
    public List<AssessedClaim> doubtful(Cutoff present) {
        var around = surroundings(present);
        var doubtful = store.doubtfulVerdicts().find(null, new FootingSearch(around.policy()));
        return store.claims().folded(doubtful, present).stream()
                .map(claim -> AssessedClaim.of(claim, around))
                .toList();
    }

    /** Returns the claims of a view whose verdict is in question, of one story or of all, in the order of their numbers. */
    public List<AssessedClaim> inQuestion(@Nullable String story, Cutoff cutoff) {
        var found = new ArrayList<AssessedClaim>();
        each(ClaimQuery.all(cutoff).inStory(story).footed(Footing.State.IN_QUESTION), found::add);
        return List.copyOf(found);
    }

    private @Nullable BlockerSearch search(ClaimQuery query, Surroundings around) {
        var blocker = query.blocker();
        return blocker == null
                ? null
                : BlockerSearch.of(blocker, around.policy(), LocalDate.ofInstant(around.now(), around.zone()));
    }
}
