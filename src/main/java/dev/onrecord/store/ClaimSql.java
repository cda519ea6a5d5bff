package dev.onrecord.store;

import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SearchWords;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns a query for the present into the SQL that finds the numbers of the claims, in order. */
final class ClaimSql {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String text;

    private ClaimSql(ClaimQuery query) {
        addColumns(query);
        query.tags().forEach(tag -> addFacet(Facet.TAG, tag));
        query.about().forEach(party -> addFacet(Facet.ABOUT, party));
        if (query.response() != null) {
            addFacet(Facet.RESPONSE, query.response().published());
        }
        addConfidence(query);
        addWords(query.words());
        addDates(query);
        this.text = "SELECT c.id FROM claim c"
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                + " ORDER BY " + order(query.sort())
                + (query.limit() == null || query.blocker() != null ? "" : " LIMIT " + query.limit());
    }

    static ClaimSql of(ClaimQuery query) {
        return new ClaimSql(query);
    }

    String text() {
        return text;
    }

    Map<String, Object> values() {
        return values;
    }

    private void addColumns(ClaimQuery query) {
        if (query.story() != null) {
            conditions.add("c.story = " + value(query.story()));
        }
        if (query.speaker() != null) {
            conditions.add("c.speaker = " + value(query.speaker()));
        }
        if (!query.standings().isEmpty()) {
            conditions.add("c.standing IN ("
                    + query.standings().stream()
                            .map(Standing::published)
                            .sorted()
                            .map(this::value)
                            .collect(Collectors.joining(", "))
                    + ")");
        }
    }

    private void addFacet(String kind, String name) {
        conditions.add("EXISTS (SELECT 1 FROM facet f WHERE f.kind = '" + kind + "' AND f.name = " + value(name)
                + " AND f.claim = c.id)");
    }

    private void addConfidence(ClaimQuery query) {
        var either = new ArrayList<String>();
        if (!query.confidences().isEmpty()) {
            either.add("c.confidence IN ("
                    + query.confidences().stream()
                            .map(Confidence::published)
                            .sorted()
                            .map(this::value)
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        if (query.unrated()) {
            either.add("c.confidence = 'unrated'");
        }
        if (!either.isEmpty()) {
            conditions.add("(" + String.join(" OR ", either) + ")");
        }
    }

    private void addWords(List<String> texts) {
        var words = texts.stream()
                .flatMap(text -> SearchWords.of(text).words().stream())
                .map(word -> '"' + word + "\"*")
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            conditions.add("c.id IN (SELECT rowid FROM claim_words WHERE claim_words MATCH " + value(words) + ")");
        }
    }

    private void addDates(ClaimQuery query) {
        if (query.since() != null) {
            conditions.add("c.said_until >= " + value(query.since().earliest().toEpochDay()));
        }
        if (query.until() != null) {
            conditions.add("c.said_from <= " + value(query.until().latest().toEpochDay()));
        }
    }

    private String value(Object value) {
        var name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    private static String order(List<SortKey> sort) {
        var order = new ArrayList<String>();
        for (SortKey key : sort) {
            var direction = key.descending() ? " DESC" : "";
            for (String column : columns(key.field())) {
                order.add(column + direction + " NULLS LAST");
            }
        }
        order.add("c.id");
        return String.join(", ", order);
    }

    private static List<String> columns(SortKey.Field field) {
        return switch (field) {
            case ID -> List.of("c.id");
            case KEY -> List.of("c.key");
            case STORY -> List.of("c.story");
            case SPEAKER -> List.of("c.speaker");
            case TEXT -> List.of("c.text");
            case ON -> List.of("c.said_from", "c.said_until");
            case VERDICT -> List.of(ranks("c.standing", Standing.class));
            case CONFIDENCE -> List.of(ranks("c.confidence", Confidence.class));
            case RECORDED -> List.of("c.recorded_at");
        };
    }

    private static <T extends Enum<T> & Term> String ranks(String column, Class<T> vocabulary) {
        var ranks = new StringBuilder("CASE ").append(column);
        for (T term : vocabulary.getEnumConstants()) {
            ranks.append(" WHEN '").append(term.published()).append("' THEN ").append(term.ordinal());
        }
        return ranks.append(" END").toString();
    }
}
