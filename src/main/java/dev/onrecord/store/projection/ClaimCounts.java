package dev.onrecord.store.projection;

import dev.onrecord.store.sqlite.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the counts of claims that stand alike, and of those that have an answer of a kind, while claims come and go. */
public final class ClaimCounts {

    /** Stands for all stories; none has an empty name. */
    public static final String ALL = "";

    private final Connection connection;
    private final Map<Counted<Long>, Counter> states = new HashMap<>();
    private final Map<Counted<String>, Counter> answers = new HashMap<>();

    ClaimCounts(Connection connection) {
        this.connection = connection;
    }

    /**
     * Counts claims that came, or went where the number is negative.
     *
     * @param story their story; null without one
     * @param state the number of their state
     * @param facets what they have several of
     */
    void add(@Nullable String story, long state, Set<Facet> facets, long claims) {
        addIn(ALL, state, facets, claims);
        if (story != null) {
            addIn(story, state, facets, claims);
        }
    }

    private void addIn(String story, long state, Set<Facet> facets, long claims) {
        counter(states, story, state).claims += claims;
        for (Facet facet : facets) {
            if (facet.kind().equals(Facet.RESPONSE)) {
                counter(answers, story, facet.name()).claims += claims;
            }
        }
    }

    private static <T> Counter counter(Map<Counted<T>, Counter> counters, String story, T value) {
        return counters.computeIfAbsent(new Counted<>(story, value), first -> new Counter());
    }

    /** Writes what has changed. */
    void flush() {
        states.forEach((counted, counter) -> write("state", counted, counter.claims));
        answers.forEach((counted, counter) -> write("answer", counted, counter.claims));
        forget();
    }

    /** Forgets what was counted and is not written. */
    void forget() {
        states.clear();
        answers.clear();
    }

    /** Reports the stories of which the tables say something else than what was counted here. */
    void compare(WrongRows wrong) {
        compare("state", states, row -> row.getLong(2), wrong);
        compare("answer", answers, row -> row.getString(2), wrong);
    }

    private <T> void compare(String of, Map<Counted<T>, Counter> counts, Column<T> column, WrongRows wrong) {
        var table = of + "_count";
        var missing = new HashSet<>(counts.keySet());
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT story, " + of + ", claims FROM " + table)) {
            while (row.next()) {
                var counted = new Counted<>(row.getString(1), column.of(row));
                missing.remove(counted);
                var counter = counts.get(counted);
                if (counter == null || counter.claims != row.getLong(3)) {
                    wrong.add(table, counted.inWords());
                }
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
        missing.forEach(counted -> wrong.add(table, counted.inWords()));
    }

    private long stored(String of, Counted<?> counted) {
        return Sql.number(
                connection,
                "SELECT claims FROM " + of + "_count WHERE story = ? AND " + of + " = ?",
                counted.story(),
                counted.value());
    }

    private void write(String of, Counted<?> changed, long claims) {
        if (claims == 0) {
            return;
        }
        var table = of + "_count";
        long counted = claims + stored(of, changed);
        Sql.run(
                connection,
                "DELETE FROM " + table + " WHERE story = ? AND " + of + " = ?",
                changed.story(),
                changed.value());
        if (counted != 0) {
            Sql.run(
                    connection,
                    "INSERT INTO " + table + " (story, " + of + ", claims) VALUES (?, ?, ?)",
                    changed.story(),
                    changed.value(),
                    counted);
        }
    }

    /**
     * What is counted.
     *
     * @param story the story; {@link #ALL} for all of them
     * @param value the number of a state, or the name of a kind of answer
     */
    private record Counted<T>(String story, T value) {

        String inWords() {
            return story.equals(ALL) ? "all stories" : story;
        }
    }

    /** Reads what is counted from a row. */
    @FunctionalInterface
    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Counts claims. */
    private static final class Counter {
        private long claims;
    }
}
