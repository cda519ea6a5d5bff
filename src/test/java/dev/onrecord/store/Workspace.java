package dev.onrecord.store;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.store.entry.Stamp;
import dev.onrecord.store.sqlite.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new store in a folder, and a second connection to its file, for the tests of its rooms. */
public final class Workspace implements AutoCloseable {

    public static final Cutoff PRESENT = Cutoff.none(ZoneOffset.UTC);
    public static final Instant NOW = Instant.parse("2025-04-17T12:00:00Z");

    private final Store store;
    private final Database database;

    public Workspace(Path folder) {
        this.store = Store.open(folder.resolve("onrecord.db"));
        try {
            this.database = Database.of(store.file());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public Store store() {
        return store;
    }

    /** Returns the second connection. */
    public Database database() {
        return database;
    }

    /** Changes a row behind the back of the store. */
    public void run(String sql) {
        database.jdbc().sql(sql).update();
    }

    public ClaimId add(String text) {
        return add(ClaimContent.of(text));
    }

    public ClaimId add(ClaimContent content) {
        return store.record(stamp(), recorder -> recorder.addClaim(content));
    }

    public EntryId append(@Nullable ClaimId claim, Statement statement) {
        return store.record(stamp(), recorder -> recorder.append(claim, statement));
    }

    public static Stamp stamp() {
        return new Stamp("kim", NOW, "add", "test", null);
    }

    public static ClaimContent content(@Nullable String key, String text, @Nullable String story) {
        return new ClaimContent(key, text, story, null, List.of(), null, null, List.of(), null, null);
    }

    @Override
    public void close() {
        database.close();
        store.close();
    }
}
