package dev.onrecord.store.query;

import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SearchWords;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.store.entry.Entries;
import dev.onrecord.store.projection.ClaimState;
import dev.onrecord.store.projection.Facet;
import dev.onrecord.store.sqlite.Timestamps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that finds the numbers of the claims that match a query, in order.
 *
 * <p>Words and facets of the query select claims by their indexes, in the order of the numbers. Conditions on standing and
 * confidence become one SELECT for each state that some claims are in: each reads an index in the order of the numbers,
 * and SQLite merges them, so that the first claims are found without reading all of them.
 *
 * @param text the statement
 * @param values the values of its parameters
 */
public record ClaimSql(String text, Map<String, Object> values) {

    private static final String ALL = "claim c";
    private static final int MOST_ARMS = 200;

    /** The most days that a partial date can span: a leap year. */
    private static final int LONGEST_DATE = 366;

    /**
     * Writes the statement.
     *
     * @param states the states that match the query and that claims, of its story, are in; null for any state
     * @param hints how claims with a blocker are found besides
     */
    static ClaimSql of(ClaimQuery query, @Nullable List<Long> states, BlockerHints hints) {
        var writer = new Writer(query, hints);
        return new ClaimSql(writer.write(states), writer.values);
    }

    /**
     * Writes the statement that finds the claims which a past view can hold, in the order of their numbers, as no projection
     * has them: those that were added by then, by a command that is not undone in the view. Numbers ascend in the
     * order of the entries.
     */
    static ClaimSql ofPast(Cutoff cutoff, Entries entries) {
        var undone = entries.undone(cutoff).stream().map(String::valueOf).collect(Collectors.joining(", "));
        var values = new LinkedHashMap<String, Object>();
        cutoff.recordedBefore().ifPresent(end -> values.put("end", Timestamps.text(end)));
        return new ClaimSql(
                """
                SELECT e.claim
                FROM command c LEFT JOIN counts_from f ON f.command = c.id CROSS JOIN entry e ON e.command = c.id
                WHERE e.kind = 'claim-added' AND c.id NOT IN (%s)%s
                ORDER BY c.id, e.id
                """.formatted(undone, values.isEmpty() ? "" : " AND coalesce(f.at, c.recorded_at) < :end"), values);
    }

    /** Writes one statement. */
    private static final class Writer {

        private final ClaimQuery query;
        private final BlockerHints hints;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final List<String> conditions = new ArrayList<>();
        private String from = ALL;

        Writer(ClaimQuery query, BlockerHints hints) {
            this.query = query;
            this.hints = hints;
        }

        String write(@Nullable List<Long> states) {
            addWords();
            query.tags().forEach(tag -> addFacet(Facet.TAG, tag));
            query.about().forEach(party -> addFacet(Facet.ABOUT, party));
            if (query.response() != null) {
                addFacet(Facet.RESPONSE, query.response().published());
            }
            hints.party().ifPresent(party -> addFacet(Facet.PARTY, party));
            addColumns();
            useIndexOfTexts(states == null);
            var found = states == null ? select(List.of()) : selectStates(states);
            return (sortsByNumber() || !hints.areArms() ? found : sortable(found))
                    + " ORDER BY " + order()
                    + (query.limit() == null || query.hangsOnAssessment() ? "" : " LIMIT " + query.limit());
        }

        /** By itself, SQLite would read all claims rather than take the first from an index and sort those that begin alike. */
        private void useIndexOfTexts(boolean ofAllStates) {
            if (ofAllStates
                    && from.equals(ALL)
                    && conditions.isEmpty()
                    && query.sort().size() == 1
                    && query.sort().get(0).field() == SortKey.Field.TEXT) {
                from = ALL + " INDEXED BY claim_text";
            }
        }

        private String selectStates(List<Long> states) {
            var story = query.story() == null ? List.<String>of() : List.of("c.story = " + value(query.story()));
            var alike = new ArrayList<>(story);
            hints.condition().ifPresent(alike::add);
            var arms = new ArrayList<String>();
            if (sortsByNumber()
                    && from.equals(ALL)
                    && states.size() + hints.sources().size() <= MOST_ARMS) {
                states.forEach(state -> arms.add(select(with(alike, "c.state = " + state))));
            } else if (!states.isEmpty()) {
                var any = states.stream().map(String::valueOf).collect(Collectors.joining(", "));
                arms.add(select(with(alike, "c.state IN (" + any + ")")));
            }
            if (hints.areArms()) {
                var judgements = judgements(story);
                hints.sources().forEach(source -> arms.add(selectLeaningOn(source, judgements)));
                hints.parts().ifPresent(parts -> arms.add(select(with(judgements, parts))));
                hints.waiting().ifPresent(waiting -> arms.add(select(with(judgements, waiting))));
            }
            return String.join(hints.areArms() ? " UNION " : " UNION ALL ", arms);
        }

        /** Wraps a union, which gives nothing but numbers, so that it can be sorted by other columns. */
        private static String sortable(String numbers) {
            return "SELECT c.id AS id FROM claim c WHERE c.id IN (" + numbers + ")";
        }

        private String selectLeaningOn(String source, List<String> first) {
            var name = value(source);
            if (!from.equals(ALL)) {
                return select(with(first, """
                        EXISTS (SELECT 1 FROM facet s WHERE s.kind = 'source' AND s.name = %s AND s.claim = c.id)""".formatted(name)));
            }
            var all = new ArrayList<>(first);
            all.addAll(conditions);
            return "SELECT s.claim AS id FROM facet s CROSS JOIN claim c ON c.id = s.claim WHERE s.kind = 'source'"
                    + " AND s.name = " + name
                    + all.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
        }

        /** Returns the conditions on story, standing and confidence. */
        private List<String> judgements(List<String> story) {
            var all = new ArrayList<>(story);
            var confidences = new ArrayList<>(
                    query.confidences().stream().map(Term::published).toList());
            if (query.unrated()) {
                confidences.add(ClaimState.UNRATED);
            }
            addAnyOf(
                    "c.standing",
                    query.standings().stream().map(Term::published).toList(),
                    all);
            addAnyOf("c.confidence", confidences, all);
            return all;
        }

        private void addAnyOf(String column, List<String> words, List<String> to) {
            if (!words.isEmpty()) {
                to.add(column + " IN ("
                        + words.stream().sorted().map(this::value).collect(Collectors.joining(", ")) + ")");
            }
        }

        private static List<String> with(List<String> some, String more) {
            var all = new ArrayList<>(some);
            all.add(more);
            return all;
        }

        private String select(List<String> first) {
            var all = new ArrayList<>(first);
            all.addAll(conditions);
            return "SELECT " + number() + " AS id FROM " + from
                    + (all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all));
        }

        private void addWords() {
            var words = query.words().stream()
                    .map(text -> SearchWords.of(text).query())
                    .filter(query -> !query.isEmpty())
                    .collect(Collectors.joining(" "));
            if (!words.isEmpty()) {
                from = "claim_words w CROSS JOIN claim c ON c.id = w.rowid";
                conditions.add("w.claim_words MATCH " + value(words));
            }
        }

        private void addFacet(String kind, String name) {
            if (from.equals(ALL)) {
                from = "facet f CROSS JOIN claim c ON c.id = f.claim";
                conditions.add("f.kind = '" + kind + "' AND f.name = " + value(name));
            } else {
                conditions.add("EXISTS (SELECT 1 FROM facet o WHERE o.kind = '" + kind + "' AND o.name = " + value(name)
                        + " AND o.claim = c.id)");
            }
        }

        private void addColumns() {
            if (query.speaker() != null) {
                conditions.add("c.speaker = " + value(query.speaker()));
            }
            if (query.since() != null) {
                long day = query.since().earliest().toEpochDay();
                conditions.add("c.said_from >= " + value(day - LONGEST_DATE) + " AND c.said_until >= " + value(day));
            }
            if (query.until() != null) {
                conditions.add("c.said_from <= " + value(query.until().latest().toEpochDay()));
            }
        }

        private String number() {
            if (from.startsWith("facet")) {
                return "f.claim";
            }
            return from.startsWith("claim_words") ? "w.rowid" : "c.id";
        }

        private boolean sortsByNumber() {
            return query.sort().stream().allMatch(key -> key.field() == SortKey.Field.ID);
        }

        private String order() {
            if (sortsByNumber()) {
                return "id" + direction(query.sort());
            }
            return query.sort().stream().map(Writer::order).collect(Collectors.joining(", ")) + ", c.id"
                    + direction(query.sort());
        }

        /** Orders by the columns of a field; where the first is missing, so are the others. */
        private static String order(SortKey key) {
            var direction = direction(List.of(key));
            var columns = columns(key.field());
            var others = columns.stream().skip(1).map(column -> ", " + column + direction);
            return columns.get(0) + direction + " NULLS LAST" + others.collect(Collectors.joining());
        }

        private static String direction(List<SortKey> sort) {
            return !sort.isEmpty() && sort.get(sort.size() - 1).descending() ? " DESC" : "";
        }

        private String value(Object value) {
            var name = "v" + values.size();
            values.put(name, value);
            return ":" + name;
        }
    }

    private static List<String> columns(SortKey.Field field) {
        return switch (field) {
            case ID -> List.of("c.id");
            case KEY -> List.of("c.key_fold");
            case STORY -> List.of("c.story");
            case SPEAKER -> List.of("c.speaker");
            case TEXT -> List.of("substr(c.text, 1, 8)", "c.text");
            case ON -> List.of("c.said_from", "c.said_until", "c.said_at");
            case VERDICT -> List.of("c.state & " + ClaimState.MASK);
            case CONFIDENCE -> List.of("nullif(c.state >> " + ClaimState.BITS + " & " + ClaimState.MASK + ", 0)");
            case RECORDED -> List.of("c.recorded_at");
        };
    }
}
