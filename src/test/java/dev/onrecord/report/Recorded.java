package dev.onrecord.report;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.policy.AssessedClaim;
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
import java.util.Set;

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

    public AssessedClaim assessedAt(String moment, Surroundings.Part... parts) {
        var around = new Surroundings(
                Policy.standard(),
                SourceBook.of(sources, Set.of(), NameBook.AS_WRITTEN),
                id -> List.of(parts),
                id -> List.of(),
                Instant.parse(moment),
                ZoneOffset.UTC);
        return AssessedClaim.of(folded(), around);
    }
}
