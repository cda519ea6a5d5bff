package dev.onrecord.store;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the counts of claims that stand alike, and of those that have an answer of a kind, while claims come and go. */
final class ClaimCounts {

    /** Stands for all stories; none has an empty name. */
    static final String ALL = "";

    private final Connection connection;
    private final Map<List<Object>, Long> states = new HashMap<>();
    private final Map<List<Object>, Long> answers = new HashMap<>();

    ClaimCounts(Connection connection) {
        this.connection = connection;
    }

    /** Counts claims that came, or went where the number is negative. */
    void add(@Nullable String story, ClaimState state, List<String> kindsOfAnswers, long claims) {
        addIn(ALL, state, kindsOfAnswers, claims);
        if (story != null) {
            addIn(story, state, kindsOfAnswers, claims);
        }
    }

    private void addIn(String story, ClaimState state, List<String> kindsOfAnswers, long claims) {
        states.merge(List.of(story, state.standing(), state.confidence(), state.traits()), claims, Long::sum);
        kindsOfAnswers.forEach(kind -> answers.merge(List.of(story, kind), claims, Long::sum));
    }

    /** Writes what has changed. */
    void flush() {
        states.forEach((key, claims) -> write("state_count", "story, standing, confidence, traits", key, claims));
        answers.forEach((key, claims) -> write("answer_count", "story, kind", key, claims));
        states.clear();
        answers.clear();
    }

    private void write(String table, String columns, List<Object> key, long claims) {
        if (claims == 0) {
            return;
        }
        var same = columns.replace(", ", " = ? AND ") + " = ?";
        long counted =
                Sql.number(connection, "SELECT claims FROM " + table + " WHERE " + same, key.toArray()) + claims;
        Sql.run(connection, "DELETE FROM " + table + " WHERE " + same, key.toArray());
        if (counted != 0) {
            var values = new Object[key.size() + 1];
            key.toArray(values);
            values[key.size()] = counted;
            var places = "?, ".repeat(key.size()) + "?";
            Sql.run(
                    connection,
                    "INSERT INTO " + table + " (" + columns + ", claims) VALUES (" + places + ")",
                    values);
        }
    }
}
