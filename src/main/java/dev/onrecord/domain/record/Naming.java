package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.NameKind;
import java.util.LinkedHashMap;
import java.util.List;

/** Says by which name something goes; asked for every name that a statement holds. */
@FunctionalInterface
public interface Naming {

    /** Returns the name for one as it was written. */
    String of(NameKind kind, String written);

    /** Returns a statement with every name in it replaced; the same one where nothing changes. */
    default Statement in(Statement statement) {
        var names = statement.names();
        if (names.isEmpty()) {
            return statement;
        }
        var fields = statement.fields().values();
        var renamed = new LinkedHashMap<String, Object>(fields);
        names.forEach((field, kind) -> renamed.computeIfPresent(field, (name, value) -> in(kind, value)));
        return renamed.equals(fields) ? statement : statement.statementKind().read(new StatementFields(renamed));
    }

    private Object in(NameKind kind, Object value) {
        return value instanceof List<?> list
                ? list.stream().map(name -> of(kind, (String) name)).distinct().toList()
                : of(kind, (String) value);
    }
}
