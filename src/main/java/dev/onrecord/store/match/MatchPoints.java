package dev.onrecord.store.match;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.store.sqlite.Database;
import dev.onrecord.store.sqlite.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The points that language models give to claims. The caller decides what the numbers of a point mean.
 *
 * <p>It holds nothing but the database: any thread may read, and the thread of the transaction writes.
 */
public final class MatchPoints {

    private final JdbcClient jdbc;
    private final Database database;

    /** Creates it for the database of a store. */
    public MatchPoints(Database database) {
        this.jdbc = database.jdbc();
        this.database = database;
    }

    /** Deletes all points, and marks all claims as pending, unless the points were made by these models. */
    public void resetUnlessMadeBy(List<String> models) {
        if (areMadeBy(models)) {
            return;
        }
        for (String statement : List.of(
                "DELETE FROM match_point",
                "DELETE FROM match_model",
                "INSERT OR IGNORE INTO match_pending (claim) SELECT claim FROM match_claim")) {
            jdbc.sql(statement).update();
        }
        for (int model = 0; model < models.size(); model++) {
            jdbc.sql("INSERT INTO match_model (model, name) VALUES (:model, :name)")
                    .param("model", model)
                    .param("name", models.get(model))
                    .update();
        }
    }

    /** Tells whether the points were made by these models. */
    public boolean areMadeBy(List<String> models) {
        return jdbc.sql("SELECT name FROM match_model ORDER BY model")
                .query(String.class)
                .list()
                .equals(models);
    }

    /** Counts the claims that are not read yet. */
    public long pending() {
        return number("SELECT count(*) FROM match_pending");
    }

    /** Returns some of the claims that are not read yet; they may have been withdrawn. */
    public List<ClaimId> pending(int limit) {
        return jdbc.sql("SELECT claim FROM match_pending ORDER BY claim LIMIT " + limit)
                .query(Sql::claim)
                .list();
    }

    /**
     * Stores the points of claims that were read.
     *
     * @param read the claims, which are no longer pending
     * @param points their points; a claim may have none
     */
    public void keep(List<ClaimId> read, List<Point> points) {
        Sql.batch(
                database.connection(),
                "INSERT OR REPLACE INTO match_point (claim, model, point) VALUES (?, ?, ?)",
                points.stream().map(point -> new Object[] {point.claim().number(), point.model(), point.place()}));
        Sql.batch(
                database.connection(),
                "DELETE FROM match_pending WHERE claim = ?",
                read.stream().map(claim -> new Object[] {claim.number()}));
    }

    /** Returns the highest number of a claim that has a point, which is about how many have; 0 for none. */
    public long highestClaim() {
        return number("SELECT coalesce(max(claim), 0) FROM match_point");
    }

    /** Passes every point to a reader, in the order of the claims. */
    public void each(Consumer<Point> reader) {
        jdbc.sql("SELECT claim, model, point FROM match_point ORDER BY claim, model")
                .query((ResultSet row) -> {
                    Stopping.stopIfInterrupted();
                    reader.accept(point(row));
                });
    }

    /** Passes the points of some claims to a reader. */
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
        return number("PRAGMA data_version");
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /**
     * The point of a claim.
     *
     * @param model the index of the model that made it
     * @param place the numbers of the point
     */
    public record Point(ClaimId claim, int model, byte[] place) {}
}
