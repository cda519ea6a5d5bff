package dev.onrecord.store.entry;

import dev.onrecord.concurrent.Stopping;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.record.NameBook.Spelling;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.store.sqlite.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How names of parties, sources, stories and tags were written, by their fold; and the claims without a key, as an earlier one
 * has the same. It follows from the entries.
 */
public final class Spellings {

    private static final int REMEMBERED = 50_000;
    private static final String TABLE = "name";
    private static final String DRAFT = "temp.name_draft";

    private final JdbcClient jdbc;
    private final String table;
    private final Set<List<Object>> met = new HashSet<>();

    /** Creates it for the database of a store. */
    public Spellings(JdbcClient jdbc) {
        this(jdbc, TABLE);
    }

    private Spellings(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /**
     * Begins the book of what the record calls whom.
     *
     * @param undone the commands that are undone in the view
     */
    NameBook.Builder book(Set<Long> undone) {
        var several = jdbc.sql("""
                        SELECT n.kind, n.fold, n.spelling, n.command
                        FROM name o CROSS JOIN name n ON n.kind = o.kind AND n.fold = o.fold
                        WHERE o.place = 1
                        ORDER BY n.kind, n.fold, n.place
                        """).query(Spellings::spelling).list();
        return NameBook.builder().written(several, undone).withoutKey(withoutKey());
    }

    private static Spelling spelling(ResultSet row, int index) throws SQLException {
        return new Spelling(
                TermReader.read(NameKind.class, "a kind of name", row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getLong(4));
    }

    private Set<ClaimId> withoutKey() {
        return Set.copyOf(
                jdbc.sql("SELECT claim FROM key_lost").query(Sql::claim).list());
    }

    /** Returns the ways in which a name was written, the first one first. */
    public List<String> of(NameKind kind, String fold) {
        return jdbc.sql("SELECT spelling FROM " + table + " WHERE kind = :kind AND fold = :fold ORDER BY place")
                .param("kind", kind.published())
                .param("fold", fold)
                .query(String.class)
                .list();
    }

    /**
     * Keeps how a statement writes names.
     *
     * @param command the command that records it
     * @return the names in it that were never written before, in any way
     */
    public List<NewName> keep(Statement statement, long command) {
        var found = new ArrayList<NewName>();
        var names = statement.names();
        if (names.isEmpty()) {
            return found;
        }
        statement.fields().values().forEach((field, value) -> {
            var kind = names.get(field);
            if (kind != null && value instanceof List<?> list) {
                list.forEach(name -> keep(kind, (String) name, command, found));
            } else if (kind != null && value instanceof String name) {
                keep(kind, name, command, found);
            }
        });
        return found;
    }

    private void keep(NameKind kind, String written, long command, List<NewName> found) {
        if (met.contains(List.of(kind, written))) {
            return;
        }
        if (met.size() == REMEMBERED) {
            met.clear();
        }
        met.add(List.of(kind, written));
        var fold = NameFold.of(written);
        var known = of(kind, fold);
        if (!known.contains(written)) {
            insert(kind, fold, known.size(), written, command);
            found.add(new NewName(kind, written, known.isEmpty()));
        }
    }

    private void insert(NameKind kind, String fold, int place, String written, long command) {
        jdbc.sql("INSERT INTO " + table + " (kind, fold, place, spelling, command)"
                        + " VALUES (:kind, :fold, :place, :spelling, :command)")
                .param("kind", kind.published())
                .param("fold", fold)
                .param("place", place)
                .param("spelling", written)
                .param("command", command)
                .update();
    }

    /** Keeps how all entries write names, and forgets everything else. */
    public void rebuild() {
        jdbc.sql("DELETE FROM " + table).update();
        met.clear();
        jdbc.sql("SELECT command, kind, content FROM entry WHERE digest IS NULL ORDER BY id")
                .query((ResultSet row) -> {
                    Stopping.stopIfInterrupted();
                    keep(StatementJson.read(row.getString(2), row.getString(3)), row.getLong(1));
                });
    }

    /** Returns the names whose spellings do not follow from the entries. */
    public List<String> faults() {
        jdbc.sql("DROP TABLE IF EXISTS " + DRAFT).update();
        jdbc.sql(
                        "CREATE TABLE " + DRAFT
                                + " (kind TEXT, fold TEXT, place INTEGER, spelling TEXT, command INTEGER, PRIMARY KEY (kind, fold, place))")
                .update();
        try {
            new Spellings(jdbc, DRAFT).rebuild();
            var faults = new ArrayList<>(differences(DRAFT, TABLE));
            faults.addAll(differences(TABLE, DRAFT));
            return faults;
        } finally {
            jdbc.sql("DROP TABLE " + DRAFT).update();
        }
    }

    private List<String> differences(String one, String other) {
        var columns = "kind, fold, place, spelling, command FROM ";
        return jdbc.sql("SELECT spelling FROM (SELECT " + columns + one + " EXCEPT SELECT " + columns + other
                        + ") LIMIT 20")
                .query(String.class)
                .list();
    }

    /** Returns the claims that name somebody, as the record calls them. */
    public List<ClaimId> claimsNaming(NameKind kind, String name) {
        var claims = switch (kind) {
            case PARTY -> """
                            SELECT claim FROM facet WHERE kind IN ('party', 'about') AND name = :name
                            UNION SELECT id FROM claim WHERE speaker = :name""";
            case SOURCE -> "SELECT claim FROM facet WHERE kind = 'source' AND name = :name";
            case STORY -> "SELECT id FROM claim WHERE story = :name";
            case TAG -> "SELECT claim FROM facet WHERE kind = 'tag' AND name = :name";
        };
        return jdbc.sql(claims).param("name", name).query(Sql::claim).list();
    }

    /** Notes the claims whose key is, but for its spelling, that of an earlier claim; they are known by their number alone. */
    public List<ClaimId> loseKeys() {
        var lost = jdbc.sql("""
                        SELECT c.id
                        FROM (SELECT key_fold, min(id) AS first FROM claim
                              WHERE key_fold IS NOT NULL GROUP BY key_fold HAVING count(*) > 1) twice
                        CROSS JOIN claim c ON c.key_fold = twice.key_fold AND c.id > twice.first
                        ORDER BY c.id
                        """).query(Sql::claim).list();
        lost.forEach(claim -> jdbc.sql("INSERT OR IGNORE INTO key_lost (claim) VALUES (:claim)")
                .param("claim", claim.number())
                .update());
        return lost;
    }

    /** Returns in words which names are one although they were written in several ways. */
    public List<String> fallenTogether(NameBook book) {
        var byName = new LinkedHashMap<String, List<String>>();
        jdbc.sql("""
                        SELECT n.kind, n.spelling
                        FROM name o CROSS JOIN name n ON n.kind = o.kind AND n.fold = o.fold
                        WHERE o.place = 1
                        ORDER BY n.kind, n.fold, n.place
                        """).query((ResultSet row) -> {
            var kind = TermReader.read(NameKind.class, "a kind of name", row.getString(1));
            byName.computeIfAbsent(
                            kind.published() + " \"" + book.of(kind, row.getString(2)) + '"',
                            first -> new ArrayList<>())
                    .add('"' + row.getString(2) + '"');
        });
        var lines = new ArrayList<String>();
        byName.forEach((name, spellings) -> lines.add(String.join(" and ", spellings) + " are one " + name));
        lines.addAll(lostKeys());
        return lines;
    }

    private List<String> lostKeys() {
        return jdbc.sql("""
                        SELECT l.claim, e.content ->> 'key' FROM key_lost l
                        JOIN entry e ON e.claim = l.claim AND e.kind = 'claim-added' ORDER BY l.claim
                        """)
                .query((row, index) -> "C" + row.getLong(1) + " is no longer named by its key \"" + row.getString(2)
                        + "\", which is that of an earlier claim")
                .list();
    }

    /**
     * A spelling that was not on record.
     *
     * @param isNew whether the name was not on record in any other spelling either
     */
    public record NewName(NameKind kind, String written, boolean isNew) {}
}
