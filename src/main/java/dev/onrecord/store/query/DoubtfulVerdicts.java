package dev.onrecord.store.query;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.policy.FootingSearch;
import dev.onrecord.domain.policy.Trait;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.projection.ClaimCounts;
import dev.onrecord.store.projection.ClaimState;
import dev.onrecord.store.sqlite.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the claims whose verdict may be in question, without looking at any other: those of which something was recorded since
 * and that something may block, and those whose sources, parts or policy changed since. It misses none; each that it finds still
 * has to be assessed. For any thread.
 */
public final class DoubtfulVerdicts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Entries entries;

    /** Creates it for the database of a store. */
    public DoubtfulVerdicts(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /**
     * Returns the claims in the order of their numbers.
     *
     * @param story only those of one story; null for all
     */
    public List<ClaimId> find(@Nullable String story, FootingSearch search) {
        var changes = entries.earlier().sharedChanges();
        var values = new HashMap<String, Object>();
        values.put("story", story == null ? ClaimCounts.ALL : story);
        values.put("all", changes.all());
        var arms = new ArrayList<String>();
        arms.add(inStates(story, search, state -> state.traits().contains(Trait.CHANGED_SINCE), ""));
        arms.add("SELECT w.id FROM claim p CROSS JOIN claim w ON w.id = p.part_of"
                + " WHERE p.part_of IS NOT NULL AND p.standing IN ('unverified', 'refuted')"
                + " AND w.concluded IS NOT NULL" + in("w", story));
        if (changes.all() > 0) {
            arms.add(inStates(story, search, state -> true, " AND c.concluded < :all"));
        }
        if (!changes.sources().isEmpty()) {
            values.put("sources", JSON.writeValueAsString(changes.sources()));
            arms.add(leaningOn(story));
        }
        return jdbc.sql(String.join(" UNION ", arms) + " ORDER BY 1")
                .params(values)
                .query(Sql::claim)
                .list();
    }

    /** Returns the statement for the claims in the states in which something may stand in the way of their verdict. */
    private String inStates(
            @Nullable String story, FootingSearch search, Predicate<ClaimState> which, String condition) {
        var states = jdbc
                .sql("SELECT state FROM state_count WHERE story = :story ORDER BY state")
                .param("story", story == null ? ClaimCounts.ALL : story)
                .query(Long.class)
                .list()
                .stream()
                .filter(number -> {
                    var state = ClaimState.ofNumber(number);
                    return which.test(state) && search.mayBeBlocked(state.standing(), state.level(), state.traits());
                })
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return "SELECT c.id FROM claim c WHERE c.state IN (" + states + ")" + in("c", story) + condition;
    }

    /** Returns the statement for the claims that lean on a source that may have become worse, or whose own record changed. */
    private static String leaningOn(@Nullable String story) {
        return "SELECT f.claim FROM json_each(:sources) s CROSS JOIN facet f ON f.kind = 'source' AND f.name = s.key"
                + " CROSS JOIN claim c ON c.id = f.claim WHERE c.concluded IS NOT NULL"
                + " AND (c.concluded < max(s.value, :all) OR c.state & " + ClaimState.CHANGED_SINCE + " != 0)"
                + in("c", story);
    }

    private static String in(String table, @Nullable String story) {
        return story == null ? "" : " AND " + table + ".story = :story";
    }
}
