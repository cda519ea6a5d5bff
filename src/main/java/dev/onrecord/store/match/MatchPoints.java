package dev.onrecord.store.match;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where claims lie in the spaces of meanings of some models. What the numbers of a point say is for the caller. */
public final class MatchPoints {

    private final JdbcClient jdbc;
    private final Database database;

    /** Creates it for the database of a store. */
    public MatchPoints(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Says which models the points are from from now on; where those were others, all points are forgotten. */
    public void resetUnlessMadeBy(List<String> models) {
        if (areMadeBy(models)) {
            return;
        }
        for (String statement : List.of(
                "DELETE FROM match_point",
                "DELETE FROM match_model",
                "INSERT OR IGNORE INTO match_pending (claim) SELECT claim FROM match_claim")) {
            Sql.run(database.connection(), statement);
        }
        for (int model = 0; model < models.size(); model++) {
            Sql.run(
                    database.connection(),
                    "INSERT INTO match_model (model, name) VALUES (?, ?)",
                    model,
                    models.get(model));
        }
    }

    /** Tells whether the points are from these models. */
    public boolean areMadeBy(List<String> models) {
        return jdbc.sql("SELECT name FROM match_model ORDER BY model")
                .query(String.class)
                .list()
                .equals(models);
    }

    /** Counts the claims that have yet to be read. */
    public long pending() {
        return Sql.number(database.connection(), "SELECT count(*) FROM match_pending");
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
     * @param points the points of those of them that have some
     */
    public void keep(List<ClaimId> read, List<Point> points) {
        try (var kept = database.connection()
                        .prepareStatement("INSERT OR REPLACE INTO match_point (claim, model, point) VALUES (?, ?, ?)");
                var done = database.connection().prepareStatement("DELETE FROM match_pending WHERE claim = ?")) {
            for (Point point : points) {
                Sql.bind(kept, point.claim().number(), point.model(), point.place());
                kept.addBatch();
            }
            for (ClaimId claim : read) {
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
    public long highestClaim() {
        return Sql.number(database.connection(), "SELECT coalesce(max(claim), 0) FROM match_point");
    }

    /** Gives every point to a reader, in the order of the claims. */
    public void each(Consumer<Point> reader) {
        jdbc.sql("SELECT claim, model, point FROM match_point ORDER BY claim, model")
                .query((ResultSet row) -> {
                    Stopping.stopIfInterrupted();
                    reader.accept(point(row));
                });
    }

    /** Gives the points of some claims to a reader. */
    public void each(Collection<ClaimId> claims, Consumer<Point> reader) {
        if (!claims.isEmpty()) {
            jdbc.sql("SELECT claim, model, point FROM match_point WHERE claim IN (:claims)")
                    .param("claims", claims.stream().map(ClaimId::number).toList())
                    .query((ResultSet row) -> reader.accept(point(row)));
        }
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(new ClaimId(row.getLong("claim")), row.getInt("model"), row.getBytes("point"));
    }

    /** Returns a number that changes when another console writes to the store. */
    public long version() {
        return Sql.number(database.connection(), "PRAGMA data_version");
    }

    /**
     * Where a claim lies.
     *
     * @param model which of the models says so, from 0
     * @param place the numbers of the point
     */
    public record Point(ClaimId claim, int model, byte[] place) {}
}
