package dev.onrecord.store.query;

import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Source;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.projection.Facet;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names in the record as it is, from indexes. For any thread. */
public final class RecordedNames implements KnownNames {

    private final JdbcClient jdbc;
    private final Entries entries;

    /** Creates it for the database of a store. */
    public RecordedNames(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** Returns the names in a view; those of the present are this object. */
    public KnownNames in(Cutoff cutoff, Claims claims) {
        return cutoff.isNone() ? this : new PastNames(claims, entries, cutoff);
    }

    @Override
    public List<String> parties() {
        var parties = new TreeSet<>(facets(Facet.PARTY));
        parties.addAll(column("speaker"));
        return List.copyOf(parties);
    }

    @Override
    public List<String> sources() {
        var sources = new TreeSet<>(facets(Facet.SOURCE));
        entries.sources(Cutoff.none(ZoneOffset.UTC)).described().stream()
                .map(Source::name)
                .forEach(sources::add);
        return List.copyOf(sources);
    }

    @Override
    public List<String> stories() {
        var stories = new TreeSet<>(column("story"));
        stories.addAll(entries.openedStories(Cutoff.none(ZoneOffset.UTC)));
        return List.copyOf(stories);
    }

    @Override
    public List<String> tags() {
        return facets(Facet.TAG);
    }

    /** Jumps from name to name in the index, so that the cost depends on the number of names, not of claims. */
    private List<String> facets(String kind) {
        return jdbc.sql("""
                        WITH RECURSIVE found (name) AS (
                            SELECT min(name) FROM facet WHERE kind = :kind
                            UNION ALL
                            SELECT (SELECT min(name) FROM facet WHERE kind = :kind AND name > found.name)
                            FROM found WHERE found.name IS NOT NULL)
                        SELECT name FROM found WHERE name IS NOT NULL
                        """).param("kind", kind).query(String.class).list();
    }

    private List<String> column(String column) {
        return jdbc.sql("""
                        WITH RECURSIVE found (name) AS (
                            SELECT min(%1$s) FROM claim WHERE %1$s IS NOT NULL
                            UNION ALL
                            SELECT (SELECT min(%1$s) FROM claim WHERE %1$s > found.name)
                            FROM found WHERE found.name IS NOT NULL)
                        SELECT name FROM found WHERE name IS NOT NULL
                        """.formatted(column)).query(String.class).list();
    }
}
