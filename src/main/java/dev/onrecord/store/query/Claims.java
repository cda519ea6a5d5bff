package dev.onrecord.store.query;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.policy.BlockerSearch;
import dev.onrecord.domain.policy.Trait;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.FileSaid;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.entry.StatementJson;
import dev.onrecord.store.projection.ClaimCounts;
import dev.onrecord.store.projection.ClaimState;
import dev.onrecord.store.projection.WrittenClaim;
import dev.onrecord.store.sqlite.Sql;
import java.sql.ResultSet;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The claims as they are, and as they were on an earlier day. It holds nothing but the database, so that any thread may read
 * while another one records.
 */
public final class Claims implements ClaimsInView {

    private static final int FIRST_BATCH = 50;
    private static final int BATCH = 250;

    private static final int AT_ONCE = 250;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final ClaimSearch search;

    /** Creates it for the database of a store. */
    public Claims(JdbcClient jdbc, Entries entries, ClaimSearch search) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.search = search;
    }

    /** Returns a claim in a view; empty for none. */
    public Optional<Claim> find(ClaimId id, Cutoff cutoff) {
        return folded(List.of(id), cutoff).stream().findFirst();
    }

    /** Returns the claims of a view; those of the present are this object. */
    public ClaimsInView in(Cutoff cutoff) {
        return cutoff.isNone() ? this : new PastClaims(this, entries, cutoff);
    }

    @Override
    public boolean exists(ClaimId id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM claim WHERE id = :id)")
                .param("id", id.number())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<ClaimId> findByKey(String key) {
        return jdbc.sql("SELECT id FROM claim WHERE key_fold = :fold ORDER BY id LIMIT 1")
                .param("fold", NameFold.of(key))
                .query(Sql::claim)
                .optional();
    }

    /**
     * Finds the claims in the record that are the same as some given ones: of the same key, or without a key of the same
     * text, speaker and story. Each is at the index of the given one, empty for none; of several, the first is returned.
     */
    public List<Optional<SameClaim>> findSame(List<WrittenClaim> claims) {
        var same = new SameClaim[claims.size()];
        findSame("key_fold", claims, Claims::foldedKey, same);
        findSame("identity", claims, claim -> claim.content().key() == null ? claim.identity() : null, same);
        return Arrays.stream(same).map(Optional::ofNullable).toList();
    }

    /**
     * Gives the identities by which claims are not found: of the claims with a key, and of what others said before they were
     * revised, or what a file says of them.
     *
     * @param newest the last claim that is looked at
     */
    public void eachOtherIdentity(ClaimId newest, ObjLongConsumer<ClaimId> found) {
        jdbc.sql("SELECT id, text, speaker, story FROM claim WHERE key IS NOT NULL AND id <= :newest")
                .param("newest", newest.number())
                .query((ResultSet row) -> found.accept(
                        new ClaimId(row.getLong(1)),
                        WrittenClaim.identity(row.getString(2), row.getString(3), row.getString(4))));
        var revised = jdbc.sql(
                        "SELECT DISTINCT claim FROM entry WHERE kind IN (:kinds) AND claim <= :newest ORDER BY claim")
                .param("kinds", List.of(StatementKind.CLAIM_REVISED.published(), StatementKind.FILE_SAID.published()))
                .param("newest", newest.number())
                .query(Sql::claim)
                .list();
        for (int from = 0; from < revised.size(); from += AT_ONCE) {
            var some = revised.subList(from, Math.min(revised.size(), from + AT_ONCE));
            folded(some, Cutoff.none(ZoneOffset.UTC)).forEach(claim -> giveEarlier(claim, found));
        }
    }

    private static void giveEarlier(Claim claim, ObjLongConsumer<ClaimId> found) {
        claim.history().stream()
                .filter(entry -> !claim.takenBack().contains(entry.id()))
                .flatMap(entry -> content(entry.statement()).stream())
                .forEach(content -> found.accept(claim.id(), WrittenClaim.identity(content)));
    }

    private static Optional<ClaimContent> content(Statement statement) {
        if (statement instanceof ClaimAdded added) {
            return Optional.of(added.content());
        } else if (statement instanceof ClaimRevised revised) {
            return Optional.of(revised.content());
        }
        return statement instanceof FileSaid file ? Optional.of(file.said()) : Optional.empty();
    }

    private static @Nullable String foldedKey(WrittenClaim claim) {
        var key = claim.content().key();
        return key == null ? null : NameFold.of(key);
    }

    /** Finds claims by a column; a null value is not searched for. */
    private void findSame(
            String column,
            List<WrittenClaim> claims,
            Function<WrittenClaim, @Nullable Object> value,
            SameClaim[] same) {
        var values = claims.stream().map(value).toList();
        if (values.stream().allMatch(Objects::isNull)) {
            return;
        }
        jdbc.sql(having(column)).param("values", StatementJson.list(values)).query((ResultSet row) -> {
            int index = row.getInt(1);
            var claim = new SameClaim(new ClaimId(row.getLong(2)), row.getLong(3));
            if (same[index] == null || claim.id().compareTo(same[index].id()) < 0) {
                same[index] = claim;
            }
        });
    }

    /** Returns a statement that finds claims by the {@code values} of a column, with the index of each value. */
    static String having(String column) {
        return "SELECT given.key, c.id, c.content FROM json_each(:values) given CROSS JOIN claim c ON c." + column
                + " = given.value";
    }

    @Override
    public List<ClaimId> between(ClaimId first, ClaimId last) {
        return jdbc.sql("SELECT id FROM claim WHERE id BETWEEN :first AND :last ORDER BY id")
                .param("first", first.number())
                .param("last", last.number())
                .query(Sql::claim)
                .list();
    }

    /** Returns the claims of a view whose numbers are between two, inclusively. */
    List<Claim> everBetween(ClaimId first, ClaimId last, Cutoff cutoff) {
        var ids = jdbc.sql("SELECT DISTINCT claim FROM entry WHERE claim BETWEEN :first AND :last ORDER BY claim")
                .param("first", first.number())
                .param("last", last.number())
                .query(Sql::claim)
                .list();
        return folded(ids, cutoff);
    }

    /** Returns the claim of a view that was recorded last. */
    Optional<ClaimId> newestOf(Cutoff cutoff) {
        var added = ClaimSql.ofPast(cutoff, entries);
        return Optional.of(jdbc.sql("SELECT coalesce(max(claim), 0) FROM (" + added.text() + ")")
                        .params(added.values())
                        .query(Long.class)
                        .single())
                .filter(number -> number > 0)
                .map(ClaimId::new);
    }

    @Override
    public Optional<ClaimId> newest() {
        return Optional.of(jdbc.sql("SELECT coalesce(max(id), 0) FROM claim")
                        .query(Long.class)
                        .single())
                .filter(number -> number > 0)
                .map(ClaimId::new);
    }

    /** Returns the numbers of the claims of a view, upward. */
    public List<ClaimId> numbers(Cutoff cutoff) {
        var added = ClaimSql.ofPast(cutoff, entries);
        return jdbc.sql(added.text()).params(added.values()).query(Sql::claim).list();
    }

    /** Counts the claims of a view. */
    long countOf(Cutoff cutoff) {
        var added = ClaimSql.ofPast(cutoff, entries);
        return jdbc.sql("SELECT count(*) FROM (" + added.text() + ")")
                .params(added.values())
                .query(Long.class)
                .single();
    }

    @Override
    public List<String> keys() {
        return jdbc.sql("SELECT key FROM claim WHERE key IS NOT NULL ORDER BY key")
                .query(String.class)
                .list();
    }

    @Override
    public boolean hasParts() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM claim WHERE part_of IS NOT NULL)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Claim> partsOf(ClaimId whole) {
        return folded(idsOfParts(whole), Cutoff.none(ZoneOffset.UTC));
    }

    /** Returns the claims that are now parts of another, in the order of their numbers. */
    List<ClaimId> idsOfParts(ClaimId whole) {
        return jdbc.sql("SELECT id FROM claim WHERE part_of = :whole ORDER BY id")
                .param("whole", whole.number())
                .query(Sql::claim)
                .list();
    }

    @Override
    public boolean hasLinks() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM facet WHERE kind = 'same')")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Claim> sameAs(Claim claim) {
        return linked(claim, Cutoff.none(ZoneOffset.UTC), this::linkedTo);
    }

    /**
     * Returns the claims that are the same as one in a view.
     *
     * @param linkedTo returns at least the claims that are linked to another
     */
    List<Claim> linked(Claim claim, Cutoff cutoff, Function<ClaimId, Collection<ClaimId>> linkedTo) {
        var group = new TreeMap<ClaimId, Claim>(Map.of(claim.id(), claim));
        var reached = new ArrayDeque<Claim>(List.of(claim));
        while (!reached.isEmpty()) {
            var next = reached.poll();
            var others = new LinkedHashSet<>(linkedTo.apply(next.id()));
            next.sames().forEach(entry -> others.add(entry.statement().other()));
            others.removeAll(group.keySet());
            for (Claim other : folded(others, cutoff)) {
                if (next.isLinkedTo(other.id()) || other.isLinkedTo(next.id())) {
                    group.put(other.id(), other);
                    reached.add(other);
                }
            }
        }
        group.remove(claim.id());
        return List.copyOf(group.values());
    }

    /** Returns the claims that were ever linked to another, also where the link was removed. */
    Collection<ClaimId> linkedTo(ClaimId other) {
        return jdbc.sql("SELECT claim FROM facet WHERE kind = 'same' AND name = :other ORDER BY claim")
                .param("other", other.toString())
                .query(Sql::claim)
                .list();
    }

    @Override
    public List<ClaimId> leaningOn(String source) {
        return jdbc.sql("SELECT claim FROM facet WHERE kind = 'source' AND name = :source ORDER BY claim")
                .param("source", source)
                .query(Sql::claim)
                .list();
    }

    /** Counts the unverified claims, of one story or of all. */
    public long countUnverified(@Nullable String story) {
        return counts(story).getOrDefault(Standing.UNVERIFIED.published(), 0L);
    }

    /** Counts the claims whose proposed verdict waits for a second person, of one story or of all. */
    public long countToSecond(@Nullable String story) {
        return counts(story, state -> String.valueOf(state.traits().contains(Trait.PROPOSED)))
                .getOrDefault("true", 0L);
    }

    @Override
    public Map<String, Long> counts(@Nullable String story) {
        return counts(story, state -> state.standing().published());
    }

    @Override
    public Map<String, Long> countsByConfidence(@Nullable String story) {
        return counts(story, ClaimState::confidenceInWords);
    }

    private Map<String, Long> counts(@Nullable String story, Function<ClaimState, String> word) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("SELECT state, claims FROM state_count WHERE story = :story")
                .param("story", story == null ? ClaimCounts.ALL : story)
                .query(row -> {
                    var state = ClaimState.ofNumber(row.getLong("state"));
                    counts.merge(word.apply(state), row.getLong("claims"), Long::sum);
                });
        return counts;
    }

    @Override
    public Map<String, Long> countsByResponse(@Nullable String story) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("SELECT answer, claims FROM answer_count WHERE story = :story")
                .param("story", story == null ? ClaimCounts.ALL : story)
                .query(row -> {
                    counts.put(row.getString("answer"), row.getLong("claims"));
                });
        return counts;
    }

    /**
     * Passes the claims that match a query to a reader, one by one in the order of the query. The reader checks the
     * condition on blockers, which depends on more than the record of the claim.
     *
     * @param reader takes a claim and returns whether it wants more
     */
    public void each(ClaimQuery query, Predicate<Claim> reader) {
        each(query, null, reader);
    }

    /**
     * Passes the claims that match a query and may have its blocker to a reader, one by one in the order of the query.
     *
     * @param blocker finds the claims that may have the blocker; null for all claims
     * @param reader takes a claim and returns whether it wants more
     */
    public void each(ClaimQuery query, @Nullable BlockerSearch blocker, Predicate<Claim> reader) {
        if (query.cutoff().isNone()) {
            for (ClaimSql found : search.of(query, blocker)) {
                if (!read(found, query.cutoff(), reader)) {
                    return;
                }
            }
        } else if (query.sort().isEmpty()) {
            read(
                    ClaimSql.ofPast(query.cutoff(), entries),
                    query.cutoff(),
                    claim -> !query.matches(claim) || reader.test(claim));
        } else {
            readSorted(query, reader);
        }
    }

    /**
     * Passes those of some claims of the present that match a query to a reader, one by one in its order. The reader checks what
     * hangs on more than the record of the claim.
     *
     * @param ids the claims, in the order of their numbers
     * @param reader takes a claim and returns whether it wants more
     */
    public void eachOf(Collection<ClaimId> ids, ClaimQuery query, Predicate<Claim> reader) {
        var found = folded(ids, query.cutoff()).stream().filter(query::matches);
        readAll((query.sort().isEmpty() ? found : found.sorted(SortKey.order(query.sort()))).toList(), reader);
    }

    /** Reads claims in batches, of which the first is small so that a page is shown soon. */
    private boolean read(ClaimSql found, Cutoff cutoff, Predicate<Claim> reader) {
        int batch = FIRST_BATCH;
        boolean more = true;
        try (var numbers = jdbc.sql(found.text()).params(found.values()).query(Long.class).stream()) {
            var iterator = numbers.iterator();
            while (more && iterator.hasNext()) {
                var ids = new ArrayList<ClaimId>();
                while (ids.size() < batch && iterator.hasNext()) {
                    ids.add(new ClaimId(iterator.next()));
                }
                more = readAll(folded(ids, cutoff), reader);
                batch = BATCH;
            }
        }
        return more;
    }

    /** Reads all claims of a past view and sorts them, as no projection has their order. */
    private void readSorted(ClaimQuery query, Predicate<Claim> reader) {
        var found = new ArrayList<Claim>();
        read(ClaimSql.ofPast(query.cutoff(), entries), query.cutoff(), claim -> {
            if (query.matches(claim)) {
                found.add(claim);
            }
            return true;
        });
        found.sort(SortKey.order(query.sort()));
        readAll(found, reader);
    }

    /** Returns whether the reader wants more. */
    private static boolean readAll(List<Claim> claims, Predicate<Claim> reader) {
        for (Claim claim : claims) {
            Stopping.stopIfInterrupted();
            if (!reader.test(claim)) {
                return false;
            }
        }
        return true;
    }

    /** Returns claims in a view, in the given order; those that the view lacks are left out. */
    public List<Claim> folded(Collection<ClaimId> ids, Cutoff cutoff) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var undone = entries.undone(cutoff);
        var names = entries.names(cutoff);
        var claims = new ArrayList<Claim>(ids.size());
        Map<ClaimId, List<Entry<?>>> histories = entries.ofClaims(ids);
        for (ClaimId id : ids) {
            var history = histories.getOrDefault(id, List.of());
            ClaimFold.of(cutoff.of(history), undone, names).ifPresent(claims::add);
        }
        return claims;
    }
}
