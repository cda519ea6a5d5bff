package dev.onrecord.store.query;

import dev.onrecord.domain.policy.BlockerSearch;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Source;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.projection.ClaimCounts;
import dev.onrecord.store.projection.ClaimState;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans the SQL of a query in the present, by what is known about all claims. For any thread. */
public final class ClaimSearch {

    private static final int MOST_FEW = 1000;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final RecordedNames names;

    /** Creates it for the database of a store. */
    public ClaimSearch(JdbcClient jdbc, Entries entries, RecordedNames names) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.names = names;
    }

    /**
     * Returns the statements that find the claims, to run one after the other.
     *
     * @param search finds the claims that may have the blocker of the query; null for none
     */
    public List<ClaimSql> of(ClaimQuery query, @Nullable BlockerSearch search) {
        var hints = hints(search);
        return parts(query).stream()
                .flatMap(part -> found(part, states(part, hints), hints).stream())
                .toList();
    }

    /** Returns the statement of a query; none where no claim is in a state that it asks for. */
    private static Optional<ClaimSql> found(ClaimQuery query, @Nullable List<Long> states, BlockerHints hints) {
        return states != null && states.isEmpty() && !hints.areArms()
                ? Optional.empty()
                : Optional.of(ClaimSql.of(query, states, hints));
    }

    /** Splits a query that sorts by a vocabulary into one for each of its words, in order. */
    private static List<ClaimQuery> parts(ClaimQuery query) {
        if (query.sort().size() != 1) {
            return List.of(query);
        }
        boolean descending = query.sort().get(0).descending();
        var numbered = query.sorted(List.of(new SortKey(SortKey.Field.ID, descending)));
        return switch (query.sort().get(0).field()) {
            case VERDICT -> byStanding(numbered, descending);
            case CONFIDENCE -> byConfidence(numbered, descending);
            default -> List.of(query);
        };
    }

    private static List<ClaimQuery> byStanding(ClaimQuery query, boolean descending) {
        return inOrder(Standing.values(), descending)
                .filter(standing ->
                        query.standings().isEmpty() || query.standings().contains(standing))
                .map(query::standing)
                .toList();
    }

    private static List<ClaimQuery> byConfidence(ClaimQuery query, boolean descending) {
        var levels = inOrder(Confidence.values(), descending).map(Optional::of);
        return Stream.concat(levels, Stream.of(Optional.<Confidence>empty()))
                .filter(query::allows)
                .map(query::rated)
                .toList();
    }

    private static <T extends Comparable<T>> Stream<T> inOrder(T[] words, boolean descending) {
        return Arrays.stream(words).sorted(descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }

    private @Nullable List<Long> states(ClaimQuery query, BlockerHints hints) {
        if (query.story() == null
                && query.standings().isEmpty()
                && query.confidences().isEmpty()
                && !query.unrated()
                && hints.search() == null) {
            return null;
        }
        return jdbc
                .sql("SELECT state FROM state_count WHERE story = :story ORDER BY state")
                .param("story", query.story() == null ? ClaimCounts.ALL : query.story())
                .query(Long.class)
                .list()
                .stream()
                .filter(state -> isWanted(ClaimState.ofNumber(state), query, hints))
                .toList();
    }

    private static boolean isWanted(ClaimState state, ClaimQuery query, BlockerHints hints) {
        return (query.standings().isEmpty() || query.standings().contains(state.standing()))
                && query.allows(state.level())
                && hints.mayBeIn(state);
    }

    private BlockerHints hints(@Nullable BlockerSearch search) {
        if (search == null) {
            return BlockerHints.NONE;
        }
        return new BlockerHints(search, party(search), unresolvedSources(search), fewWait(search));
    }

    /** Tells whether few claims wait for what a blocker is about. */
    private boolean fewWait(BlockerSearch search) {
        return BlockerHints.waitingRows(search)
                .map(rows -> "SELECT count(*) FROM (SELECT 1 FROM " + rows + " LIMIT " + (MOST_FEW + 1) + ")")
                .filter(sql -> jdbc.sql(sql).query(Long.class).single() <= MOST_FEW)
                .isPresent();
    }

    /** Returns the party that the blocker is about, as the record spells it. */
    private Optional<String> party(BlockerSearch search) {
        var detail = search.detail();
        if (detail == null || !search.kind().isAboutAParty()) {
            return Optional.empty();
        }
        var parties = names.parties().stream()
                .filter(party -> NameFold.of(party).equals(NameFold.of(detail)))
                .toList();
        return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
    }

    private List<String> unresolvedSources(BlockerSearch search) {
        if (!search.mayHangOnUnresolvedSources()) {
            return List.of();
        }
        return entries.sources(Cutoff.none(ZoneOffset.UTC)).described().stream()
                .filter(Source::unresolved)
                .map(Source::name)
                .toList();
    }
}
