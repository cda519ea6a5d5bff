package dev.onrecord.store;

import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the counts of claims that stand alike, and of those that have an answer of a kind, while claims come and go. */
final class ClaimCounts {

    /** Stands for all stories; none has an empty name. */
    static final String ALL = "";

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

    /** Tells whether what was counted here is exactly what the tables say. */
    boolean areStored() {
        return areStored("state", states) && areStored("answer", answers);
    }

    private <T> boolean areStored(String of, Map<Counted<T>, Counter> counts) {
        return Sql.number(connection, "SELECT count(*) FROM " + of + "_count") == counts.size()
                && counts.entrySet().stream().allMatch(count -> stored(of, count.getKey()) == count.getValue().claims);
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
    private record Counted<T>(String story, T value) {}

    /** Counts claims. */
    private static final class Counter {
        private long claims;
    }
}
