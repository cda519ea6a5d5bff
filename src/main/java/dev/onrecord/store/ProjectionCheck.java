package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is projected with what follows from the entries, claim by claim, holding one at a time.
 *
 * <p>Facets are looked up by what they should be and counted: only where their number is not what it should be are they
 * all gone through for those that should not be there.
 */
final class ProjectionCheck implements AutoCloseable {

    private final Connection connection;
    private final Entries entries;
    private final Set<Long> undone;
    private final ClaimCounts counts;
    private final PreparedStatement row;
    private final PreparedStatement facet;
    private final PreparedStatement due;
    private final Set<Long> wrong = new TreeSet<>();
    private long facets;

    ProjectionCheck(Connection connection, Entries entries) {
        this.connection = connection;
        this.entries = entries;
        this.undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        this.counts = new ClaimCounts(connection);
        this.row = Sql.prepare(connection, """
                SELECT id, key, text, story, speaker, said_on, said_from, said_until, part_of, standing, confidence,
                       state, recorded_at, identity, content
                FROM claim WHERE id = ?
                """);
        this.facet = Sql.prepare(connection, "SELECT count(*) FROM facet WHERE kind = ? AND name = ? AND claim = ?");
        this.due = Sql.prepare(connection, "SELECT kind, party, story, date, day FROM due WHERE claim = ?");
    }

    /** Returns what does not follow from the entries: claims in the order of their numbers, then {@code the counts}. */
    List<String> faults() {
        entries.eachClaim(this::check);
        addStrays("SELECT id FROM claim c WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.claim = c.id)");
        addStrays("SELECT claim FROM due d WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.claim = d.claim)");
        if (Sql.number(connection, "SELECT count(*) FROM facet") != facets) {
            addStrayFacets();
        }
        var faults = wrong.stream()
                .map(number -> new ClaimId(number).toString())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!counts.areStored()) {
            faults.add("the counts");
        }
        return faults;
    }

    private void check(List<Entry<?>> history) {
        var id = history.get(0).requiredClaim().number();
        try {
            if (!isProjected(id, ClaimFold.of(history, undone))) {
                wrong.add(id);
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private boolean isProjected(long id, Optional<Claim> folded) throws SQLException {
        var stored = rows(row, id);
        if (folded.isEmpty()) {
            return stored.isEmpty() && rows(due, id).isEmpty();
        }
        var claim = folded.get();
        var expected = ClaimRow.of(claim);
        counts.add(claim.content().story(), expected.state(), Facet.of(claim), 1);
        return stored.equals(Set.of(Arrays.asList(expected.values())))
                && rows(due, id).equals(due(claim))
                && hasFacets(claim);
    }

    private static Set<List<@Nullable Object>> due(Claim claim) {
        var story = claim.content().story();
        return Due.of(claim).stream()
                .map(due -> Arrays.<@Nullable Object>asList(due.kind(), due.party(), story, due.date(), due.day()))
                .collect(Collectors.toSet());
    }

    private boolean hasFacets(Claim claim) throws SQLException {
        boolean all = true;
        for (Facet expected : Facet.of(claim)) {
            facets++;
            Sql.bind(facet, expected.kind(), expected.name(), claim.id().number());
            try (var found = facet.executeQuery()) {
                all &= found.next() && found.getLong(1) == 1;
            }
        }
        return all;
    }

    private void addStrays(String sql) {
        try (var statement = connection.createStatement();
                var stray = statement.executeQuery(sql)) {
            while (stray.next()) {
                wrong.add(stray.getLong(1));
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private void addStrayFacets() {
        try (var statement = connection.createStatement();
                var stored = statement.executeQuery("SELECT claim, kind, name FROM facet ORDER BY claim")) {
            long claim = 0;
            Set<Facet> expected = Set.of();
            while (stored.next()) {
                if (stored.getLong(1) != claim) {
                    claim = stored.getLong(1);
                    expected = facetsOf(new ClaimId(claim));
                }
                if (!expected.contains(new Facet(stored.getString(2), stored.getString(3)))) {
                    wrong.add(claim);
                }
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private Set<Facet> facetsOf(ClaimId claim) {
        var history = entries.ofClaims(List.of(claim)).getOrDefault(claim, List.of());
        return ClaimFold.of(history, undone).map(Facet::of).orElse(Set.of());
    }

    private static Set<List<@Nullable Object>> rows(PreparedStatement statement, long claim) throws SQLException {
        var rows = new HashSet<List<@Nullable Object>>();
        statement.setLong(1, claim);
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(columns(row));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> columns(ResultSet row) throws SQLException {
        var columns = new ArrayList<@Nullable Object>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var value = row.getObject(i);
            columns.add(value instanceof Integer number ? Long.valueOf(number) : value);
        }
        return columns;
    }

    @Override
    public void close() {
        Sql.close(row);
        Sql.close(facet);
        Sql.close(due);
    }
}
