package dev.onrecord.store.query;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.entry.Entries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an earlier view. The indexes of the present find most of what is asked for, and are then checked against the
 * view. They lack the claims whose command was undone since; these are looked at one by one.
 */
final class PastClaims implements ClaimsInView {

    private final Claims claims;
    private final Entries entries;
    private final Cutoff cutoff;
    private @Nullable List<Claim> undoneSince;
    private @Nullable PastCounts counts;

    PastClaims(Claims claims, Entries entries, Cutoff cutoff) {
        this.claims = claims;
        this.entries = entries;
        this.cutoff = cutoff;
    }

    @Override
    public boolean exists(ClaimId id) {
        return claims.find(id, cutoff).isPresent();
    }

    @Override
    public Optional<ClaimId> findByKey(String key) {
        return claims.findByKey(key)
                .flatMap(id -> claims.find(id, cutoff))
                .filter(claim -> key.equals(claim.content().key()))
                .or(() -> first(claim -> key.equals(claim.content().key())))
                .map(Claim::id);
    }

    private Optional<Claim> first(Predicate<Claim> wanted) {
        var found = new ArrayList<Claim>();
        each(claim -> {
            if (wanted.test(claim)) {
                found.add(claim);
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    private void each(Predicate<Claim> reader) {
        claims.each(ClaimQuery.all(cutoff), reader);
    }

    @Override
    public List<ClaimId> between(ClaimId first, ClaimId last) {
        return claims.everBetween(first, last, cutoff).stream().map(Claim::id).toList();
    }

    @Override
    public Optional<ClaimId> newest() {
        return claims.newestOf(cutoff);
    }

    @Override
    public List<String> keys() {
        var keys = new ArrayList<String>();
        each(claim -> {
            if (claim.content().key() != null) {
                keys.add(claim.content().key());
            }
            return true;
        });
        return keys.stream().sorted().toList();
    }

    @Override
    public boolean hasParts() {
        return claims.hasParts() || !undoneSince().isEmpty();
    }

    @Override
    public List<Claim> partsOf(ClaimId whole) {
        return merged(claims.folded(claims.idsOfParts(whole), cutoff), undoneSince())
                .filter(part -> whole.equals(part.content().partOf()))
                .toList();
    }

    @Override
    public boolean hasLinks() {
        return claims.hasLinks() || !undoneSince().isEmpty();
    }

    @Override
    public List<Claim> sameAs(Claim claim) {
        return claims.linked(claim, cutoff, this::linkedTo);
    }

    /** Returns the claims that may have been linked to another. */
    private Collection<ClaimId> linkedTo(ClaimId other) {
        var linked = new ArrayList<>(claims.linkedTo(other));
        undoneSince().stream()
                .filter(claim -> claim.isLinkedTo(other))
                .map(Claim::id)
                .forEach(linked::add);
        return linked;
    }

    @Override
    public List<ClaimId> leaningOn(String source) {
        var found = new ArrayList<ClaimId>();
        each(claim -> {
            if (claim.sources().contains(source)) {
                found.add(claim.id());
            }
            return true;
        });
        return found;
    }

    @Override
    public long count() {
        return claims.countOf(cutoff);
    }

    @Override
    public Map<String, Long> counts(@Nullable String story) {
        return counted().byStanding(story);
    }

    @Override
    public Map<String, Long> countsByConfidence(@Nullable String story) {
        return counted().byConfidence(story);
    }

    @Override
    public Map<String, Long> countsByResponse(@Nullable String story) {
        return counted().byResponse(story);
    }

    private PastCounts counted() {
        if (counts == null) {
            var counted = new PastCounts();
            each(claim -> {
                counted.add(claim);
                return true;
            });
            counts = counted;
        }
        return counts;
    }

    private static Stream<Claim> merged(List<Claim> some, List<Claim> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted((one, other) -> one.id().compareTo(other.id()));
    }

    /** Returns the claims of the view that the present lacks, since the commands that added them were undone. */
    private List<Claim> undoneSince() {
        if (undoneSince == null) {
            var now = entries.undone(Cutoff.none(cutoff.zone()));
            var then = entries.undone(cutoff);
            var since = now.stream().filter(command -> !then.contains(command)).toList();
            undoneSince = since.isEmpty() ? List.of() : claims.folded(entries.addedBy(since), cutoff);
        }
        return undoneSince;
    }
}
