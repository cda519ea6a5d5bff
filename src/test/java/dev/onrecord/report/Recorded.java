package dev.onrecord.report;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.policy.BlockerCode;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.domain.record.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A claim as a test puts it on the record: an entry a minute from a fixed morning on, all by kim. */
public final class Recorded {

    private static final Instant MORNING = Instant.parse("2025-04-17T09:00:00Z");

    private final ClaimId claim;
    private final List<Entry<?>> entries = new ArrayList<>();
    private final List<Entry<?>> sources = new ArrayList<>();
    private final long first;

    private Recorded(long claim, ClaimContent content) {
        this.claim = new ClaimId(claim);
        this.first = claim * 100;
        says(new ClaimAdded(content));
    }

    public static Recorded claim(long number, ClaimContent content) {
        return new Recorded(number, content);
    }

    public static Recorded claim(long number, String text) {
        return new Recorded(number, ClaimContent.of(text));
    }

    public Recorded says(Statement statement) {
        entries.add(entry(claim, statement));
        return this;
    }

    public Recorded knows(SourceDescribed source) {
        sources.add(entry(null, source));
        return this;
    }

    private Entry<Statement> entry(ClaimId about, Statement statement) {
        long number = first + entries.size() + sources.size();
        return new Entry<>(
                new EntryId(number), number, MORNING.plus(Duration.ofMinutes(number - 100)), "kim", about, statement);
    }

    public EntryId newest() {
        return entries.get(entries.size() - 1).id();
    }

    public Claim folded() {
        return ClaimFold.of(entries, Set.of()).orElseThrow();
    }

    public AssessedClaim assessed() {
        return assessedAt("2025-04-17T18:00:00Z");
    }

    /** Returns what stood in the way before the verdict, by what was said before it. */
    private Set<BlockerCode> ground(Claim claim) {
        var verdict = Objects.requireNonNull(claim.conclusion());
        var before = ClaimFold.of(before(entries, verdict), Set.of()).orElseThrow();
        var around = around(before(sources, verdict), verdict.recordedAt());
        return AssessedClaim.inTheWay(verdict.statement().verdict(), before, around).stream()
                .map(Blocker::asCode)
                .collect(Collectors.toSet());
    }

    private static List<Entry<?>> before(List<Entry<?>> entries, Entry<?> verdict) {
        return entries.stream()
                .filter(entry -> entry.id().compareTo(verdict.id()) < 0)
                .toList();
    }

    private Surroundings around(List<Entry<?>> known, Instant moment, Surroundings.Part... parts) {
        return new Surroundings(
                Policy.standard(),
                SourceBook.of(known, Set.of(), NameBook.AS_WRITTEN),
                id -> List.of(parts),
                id -> List.of(),
                this::ground,
                moment,
                ZoneOffset.UTC);
    }

    public AssessedClaim assessedAt(String moment, Surroundings.Part... parts) {
        var around = around(sources, Instant.parse(moment), parts);
        return AssessedClaim.of(folded(), around);
    }
}
