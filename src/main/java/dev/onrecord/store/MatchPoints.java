package dev.onrecord.store;

import dev.onrecord.domain.record.ClaimId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where claims lie in the space of meanings of one model. What the numbers of a point say is for the caller. */
public final class MatchPoints {

    private final JdbcClient jdbc;
    private final Connection connection;

    MatchPoints(JdbcClient jdbc, Connection connection) {
        this.jdbc = jdbc;
        this.connection = connection;
    }

    /** Says which model the points are from from now on; those of another one are forgotten. */
    public void from(String model) {
        var known = jdbc.sql("SELECT name FROM match_model").query(String.class).optional();
        if (known.equals(Optional.of(model))) {
            return;
        }
        for (String statement : List.of(
                "DELETE FROM match_point",
                "DELETE FROM match_model",
                "INSERT OR IGNORE INTO match_pending (claim) SELECT claim FROM match_claim")) {
            Sql.run(connection, statement);
        }
        Sql.run(connection, "INSERT INTO match_model (name) VALUES (?)", model);
    }

    /** Counts the claims that have yet to be read. */
    public long pending() {
        return Sql.number(connection, "SELECT count(*) FROM match_pending");
    }

    /** Returns some of the claims that have yet to be read; they need not be there any more. */
    public List<ClaimId> pending(int limit) {
        return jdbc.sql("SELECT claim FROM match_pending ORDER BY claim LIMIT " + limit)
                .query(Sql::claim)
                .list();
    }

    /**
     * Keeps what was read.
     *
     * @param read the claims that are pending no more
     * @param points the points of those of them that have one
     */
    public void keep(List<ClaimId> read, Map<ClaimId, byte[]> points) {
        try (var kept = connection.prepareStatement("INSERT OR REPLACE INTO match_point (claim, point) VALUES (?, ?)");
                var done = connection.prepareStatement("DELETE FROM match_pending WHERE claim = ?")) {
            for (ClaimId claim : read) {
                var point = points.get(claim);
                if (point != null) {
                    Sql.bind(kept, claim.number(), point);
                    kept.addBatch();
                }
                Sql.bind(done, claim.number());
                done.addBatch();
            }
            kept.executeBatch();
            done.executeBatch();
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    /** Returns about how many points there are: the highest number of a claim that has one, which takes no time to find. */
    public long size() {
        return Sql.number(connection, "SELECT coalesce(max(claim), 0) FROM match_point");
    }

    /** Gives every point to a reader, in the order of the claims. */
    public void each(BiConsumer<ClaimId, byte[]> reader) {
        jdbc.sql("SELECT claim, point FROM match_point ORDER BY claim").query((ResultSet row) -> {
            Store.stopIfInterrupted();
            reader.accept(new ClaimId(row.getLong(1)), row.getBytes(2));
        });
    }

    /** Gives the points of some claims to a reader; those without one are left out. */
    public void each(List<ClaimId> claims, BiConsumer<ClaimId, byte[]> reader) {
        if (!claims.isEmpty()) {
            jdbc.sql("SELECT claim, point FROM match_point WHERE claim IN (:claims)")
                    .param("claims", claims.stream().map(ClaimId::number).toList())
                    .query((ResultSet row) -> reader.accept(new ClaimId(row.getLong(1)), row.getBytes(2)));
        }
    }

    /** Returns a number that changes when another console writes to the store. */
    public long version() {
        return Sql.number(connection, "PRAGMA data_version");
    }
}
