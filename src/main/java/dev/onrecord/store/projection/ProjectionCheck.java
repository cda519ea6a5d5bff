package dev.onrecord.store.projection;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Sql;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares the projections with what follows from the entries, claim by claim, holding one at a time.
 *
 * <p>Expected facets are looked up and counted: only where their number differs are all of them searched for those that
 * should not be there. What is looked up for each claim is prepared once, as it is run a million times.
 */
public final class ProjectionCheck implements AutoCloseable {

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Set<Long> undone;
    private final NameBook names;
    private final ClaimCounts counts;
    private final PreparedStatement row;
    private final PreparedStatement facet;
    private final PreparedStatement due;
    private final Consumer<Claim> reader;
    private final WrongRows wrong = new WrongRows();
    private long facets;

    /**
     * Creates it.
     *
     * @param reader receives every claim that follows from the entries
     */
    public ProjectionCheck(Database database, Entries entries, Consumer<Claim> reader) {
        this.jdbc = database.jdbc();
        this.entries = entries;
        this.reader = reader;
        this.undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        this.names = entries.names();
        this.counts = new ClaimCounts(jdbc);
        var connection = database.connection();
        this.row = Sql.prepare(connection, """
                SELECT id, key, text, story, speaker, said_on, said_from, said_until, part_of, standing, confidence,
                       state, recorded_at, identity, content, key_fold, words,
                       said_at, concluded
                FROM claim WHERE id = ?
                """);
        this.facet = Sql.prepare(connection, "SELECT count(*) FROM facet WHERE kind = ? AND name = ? AND claim = ?");
        this.due = Sql.prepare(connection, "SELECT kind, party, story, date, day FROM due WHERE claim = ?");
    }

    /** Returns the tables that do not follow from the entries, each with the claims whose rows are wrong. */
    public List<String> faults() {
        entries.eachClaim(this::check);
        wrong.addClaims(
                "claim",
                jdbc.sql("SELECT id FROM claim c WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.claim = c.id)"));
        wrong.addClaims(
                "due",
                jdbc.sql("SELECT claim FROM due d WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.claim = d.claim)"));
        if (wrong.has("facet") || countFacets() != facets) {
            addStrayFacets();
        }
        entries.spellings().faults().forEach(name -> wrong.add("name", name));
        counts.compare(wrong);
        return wrong.lines();
    }

    private void check(List<Entry<?>> history) {
        try {
            check(history.get(0).requiredClaim().number(), ClaimFold.of(history, undone, names));
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private void check(long id, Optional<Claim> folded) throws SQLException {
        Set<List<@Nullable Object>> expected = Set.of();
        Set<List<@Nullable Object>> waiting = Set.of();
        if (folded.isPresent()) {
            var claim = folded.get();
            var stored = ClaimRow.of(claim);
            counts.add(claim.content().story(), stored.state(), Facet.of(claim), 1);
            expected = Set.of(Arrays.asList(stored.values()));
            waiting = due(claim);
            addUnless(hasFacets(claim), "facet", id);
            reader.accept(claim);
        }
        addUnless(rows(row, id).equals(expected), "claim", id);
        addUnless(rows(due, id).equals(waiting), "due", id);
    }

    private void addUnless(boolean sound, String table, long claim) {
        if (!sound) {
            wrong.addClaim(table, claim);
        }
    }

    private static Set<List<@Nullable Object>> due(Claim claim) {
        var story = claim.content().story();
        return DueItem.of(claim).stream()
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

    private long countFacets() {
        return jdbc.sql("SELECT count(*) FROM facet").query(Long.class).single();
    }

    private void addStrayFacets() {
        jdbc.sql("SELECT claim, kind, name FROM facet ORDER BY claim").query((ResultSet stored) -> {
            long claim = 0;
            Set<Facet> expected = Set.of();
            while (stored.next()) {
                Stopping.stopIfInterrupted();
                if (stored.getLong(1) != claim) {
                    claim = stored.getLong(1);
                    expected = facetsOf(new ClaimId(claim));
                }
                if (!expected.contains(new Facet(stored.getString(2), stored.getString(3)))) {
                    wrong.addClaim("facet", claim);
                }
            }
            return wrong;
        });
    }

    private Set<Facet> facetsOf(ClaimId claim) {
        var history = entries.ofClaims(List.of(claim)).getOrDefault(claim, List.of());
        return ClaimFold.of(history, undone, names).map(Facet::of).orElse(Set.of());
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
