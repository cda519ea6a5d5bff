package dev.onrecord.store.projection;

import dev.onrecord.concurrent.Stopping;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Collects rows that do not follow from the entries, by table; the first ten of each table are named. */
public final class WrongRows {

    private static final int MOST_NAMED = 10;
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final SortedMap<String, SortedSet<String>> byTable = new TreeMap<>();

    /** Adds a claim whose rows in a table are wrong. */
    public void addClaim(String table, long claim) {
        add(table, "C" + claim);
    }

    /** Adds the claims that a query finds, whose rows in a table are wrong. */
    public void addClaims(String table, JdbcClient.StatementSpec query) {
        query.query((ResultSet row) -> {
            Stopping.stopIfInterrupted();
            addClaim(table, row.getLong(1));
        });
    }

    /** Adds what is wrong in a table; of many, the last ones are forgotten. */
    public void add(String table, String what) {
        var named = byTable.computeIfAbsent(table, first -> new TreeSet<>(BY_NUMBER));
        named.add(what);
        if (named.size() > MOST_NAMED + 1) {
            named.remove(named.last());
        }
    }

    boolean has(String table) {
        return byTable.containsKey(table);
    }

    /** Returns a line for each table in which something is wrong. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        byTable.forEach((table, named) -> lines.add(table + " does not follow from the entries: "
                + named.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (named.size() > MOST_NAMED ? ", …" : "")));
        return lines;
    }
}
