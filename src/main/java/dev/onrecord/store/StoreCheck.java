package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.domain.record.Cutoff;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks through the whole store: the file, the chain, and what is projected from the entries. */
public final class StoreCheck {

    private final Connection connection;
    private final Entries entries;

    StoreCheck(Connection connection, Entries entries) {
        this.connection = connection;
        this.entries = entries;
    }

    /** Returns what SQLite finds wrong with the file, a line a fault; empty for a sound file. */
    public List<String> file() {
        var faults = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            collect(statement.executeQuery("PRAGMA integrity_check"), faults);
            faults.remove("ok");
            collect(statement.executeQuery("PRAGMA foreign_key_check"), faults);
            statement.execute("INSERT INTO claim_words (claim_words, rank) VALUES ('integrity-check', 1)");
        } catch (SQLException failed) {
            faults.add(String.valueOf(failed.getMessage()));
        }
        return faults;
    }

    private static void collect(ResultSet rows, List<String> faults) throws SQLException {
        try (rows) {
            while (rows.next()) {
                faults.add(rows.getString(1));
            }
        }
    }

    /**
     * Computes the chain anew.
     *
     * @return the first entry that is not what it was when it was recorded; empty for an unbroken chain
     */
    public Optional<BrokenEntry> chain() {
        var chain = new Chain();
        var head = Chain.START;
        long expected = 1;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT e.id, e.kind, e.claim, e.content, e.hash,
                               c.id AS command, c.line, c.session, c.story, c.recorded_at, c.recorded_by
                        FROM entry e LEFT JOIN command c ON c.id = e.command
                        ORDER BY e.id
                        """)) {
            for (; row.next(); expected++) {
                Store.stopIfInterrupted();
                var id = row.getLong("id");
                if (id != expected) {
                    return Optional.of(new BrokenEntry(expected, "is missing"));
                }
                head = link(chain, head, row);
                if (!Arrays.equals(head, row.getBytes("hash"))) {
                    return Optional.of(new BrokenEntry(id, "is not what was recorded"));
                }
            }
            return Optional.empty();
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private static byte[] link(Chain chain, byte[] head, ResultSet row) throws SQLException {
        var claim = row.getLong("claim");
        return chain.link(
                head,
                new CommandRow(
                        row.getLong("command"),
                        orEmpty(row.getString("line")),
                        orEmpty(row.getString("session")),
                        row.getString("story"),
                        orEmpty(row.getString("recorded_at")),
                        orEmpty(row.getString("recorded_by"))),
                row.getLong("id"),
                orEmpty(row.getString("kind")),
                claim == 0 ? null : claim,
                orEmpty(row.getString("content")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Returns the claims whose projection does not follow from their entries, in the order of their numbers. */
    public List<ClaimId> projections() {
        var wrong = new ArrayList<ClaimId>();
        var seen = new HashSet<Long>();
        var undone = entries.undone(Cutoff.none(ZoneOffset.UTC));
        entries.eachClaim(history -> {
            var id = history.get(0).requiredClaim();
            seen.add(id.number());
            if (!isProjected(id, ClaimFold.of(history, undone))) {
                wrong.add(id);
            }
        });
        for (long id : projectedClaims()) {
            if (!seen.contains(id)) {
                wrong.add(new ClaimId(id));
            }
        }
        return wrong;
    }

    private boolean isProjected(ClaimId id, Optional<Claim> folded) {
        var row = storedRow(id);
        if (folded.isEmpty()) {
            return row.isEmpty()
                    && storedFacets(id).isEmpty()
                    && storedDue(id).isEmpty();
        }
        return row.isPresent()
                && ClaimRow.of(folded.get()).isSame(row.get())
                && storedFacets(id).equals(Facet.of(folded.get()))
                && storedDue(id).equals(storable(folded.get()));
    }

    private static Set<List<@Nullable Object>> storable(Claim claim) {
        var story = claim.content().story();
        return Due.of(claim).stream()
                .map(due -> Arrays.<@Nullable Object>asList(due.kind(), due.party(), story, due.date(), due.day()))
                .collect(Collectors.toSet());
    }

    private Set<List<@Nullable Object>> storedDue(ClaimId id) {
        var due = new HashSet<List<@Nullable Object>>();
        try (var statement =
                connection.prepareStatement("SELECT kind, party, story, date, day FROM due WHERE claim = ?")) {
            statement.setLong(1, id.number());
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    due.add(columns(row));
                }
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
        return due;
    }

    private Optional<List<@Nullable Object>> storedRow(ClaimId id) {
        try (var statement = connection.prepareStatement("""
                SELECT id, key, text, story, speaker, said_on, said_from, said_until, part_of, standing, confidence,
                       traits, recorded_at, identity, content
                FROM claim WHERE id = ?
                """)) {
            statement.setLong(1, id.number());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(columns(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    private static List<@Nullable Object> columns(ResultSet row) throws SQLException {
        var columns = new ArrayList<@Nullable Object>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var value = row.getObject(i);
            columns.add(value instanceof Integer number ? Long.valueOf(number) : value);
        }
        return columns;
    }

    private Set<Facet> storedFacets(ClaimId id) {
        var facets = new HashSet<Facet>();
        try (var statement = connection.prepareStatement("SELECT kind, name FROM facet WHERE claim = ?")) {
            statement.setLong(1, id.number());
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    facets.add(new Facet(row.getString(1), row.getString(2)));
                }
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
        return facets;
    }

    private List<Long> projectedClaims() {
        var numbers = new ArrayList<Long>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT id FROM claim UNION SELECT claim FROM facet UNION SELECT claim FROM due ORDER BY 1
                        """)) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
        return numbers;
    }

    /**
     * The first entry at which the chain breaks.
     *
     * @param entry its number
     * @param fault what is wrong with it, after its name
     */
    public record BrokenEntry(long entry, String fault) {}
}
