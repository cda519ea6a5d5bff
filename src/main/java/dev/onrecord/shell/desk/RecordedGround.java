package dev.onrecord.shell.desk;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.policy.BlockerCode;
import dev.onrecord.domain.policy.Ground;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.policy.RecordSettings;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.EarlierRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What verdicts were given in spite of, by the record before each of them: the claim, its parts, the sources and the policy of
 * then. It is read when it is first asked for.
 */
final class RecordedGround implements Ground {

    private final Store store;
    private final Cutoff cutoff;
    private final Function<RecordSettings, Policy> policies;
    private final Function<ClaimId, List<Surroundings.Part>> parts;
    private @Nullable EarlierRecord earlier;
    private @Nullable NameBook names;

    /**
     * Creates it for a view.
     *
     * @param policies gives the policy by what a record sets
     * @param parts gives the parts of a claim in the view
     */
    RecordedGround(
            Store store,
            Cutoff cutoff,
            Function<RecordSettings, Policy> policies,
            Function<ClaimId, List<Surroundings.Part>> parts) {
        this.store = store;
        this.cutoff = cutoff;
        this.policies = policies;
        this.parts = parts;
    }

    @Override
    public Set<BlockerCode> of(Claim claim) {
        var conclusion = claim.conclusion();
        if (conclusion == null) {
            throw new IllegalStateException(claim.id() + " has no verdict");
        }
        var overridden = conclusion.statement().overridden().stream()
                .map(BlockerCode::find)
                .flatMap(Optional::stream);
        return Stream.concat(overridden, stood(claim, conclusion))
                .map(code -> code.calling(party -> names().of(NameKind.PARTY, party)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what stood in the way before the verdict; nothing is known of it where words of then were redacted. */
    private Stream<BlockerCode> stood(Claim claim, Entry<Concluded> conclusion) {
        if (claim.history().stream().anyMatch(entry -> entry.statement() instanceof RedactedWords)) {
            return Stream.empty();
        }
        var around = around(conclusion.id(), conclusion.recordedAt());
        return earlier().claims(List.of(claim.id()), conclusion.id()).stream()
                .flatMap(then -> AssessedClaim.inTheWay(conclusion.statement().verdict(), then, around).stream())
                .map(Blocker::asCode);
    }

    /** Assesses claims as they were before an entry; those that were not there are left out. */
    List<AssessedClaim> assessed(Collection<ClaimId> claims, EntryId entry, Instant moment) {
        var around = around(entry, moment);
        return earlier().claims(claims, entry).stream()
                .map(claim -> AssessedClaim.of(claim, around))
                .toList();
    }

    /** Returns what claims hung on besides themselves before an entry. */
    private Surroundings around(EntryId entry, Instant moment) {
        var before = earlier().before(entry);
        return new Surroundings(
                policies.apply(before.settings()),
                before.sources(),
                whole -> partsBefore(whole, entry),
                claim -> List.of(),
                this,
                moment,
                cutoff.zone());
    }

    /** Returns the parts of then, as far as they are parts still: no other matters to what stands in the way now. */
    private List<Surroundings.Part> partsBefore(ClaimId whole, EntryId entry) {
        var now = parts.apply(whole).stream().map(Surroundings.Part::claim).toList();
        return earlier().claims(now, entry).stream()
                .filter(part -> whole.equals(part.content().partOf()))
                .map(part -> new Surroundings.Part(part.id(), part.standing()))
                .toList();
    }

    private EarlierRecord earlier() {
        if (earlier == null) {
            earlier = store.entries().earlier();
        }
        return earlier;
    }

    private NameBook names() {
        if (names == null) {
            names = store.entries().names(cutoff);
        }
        return names;
    }
}
