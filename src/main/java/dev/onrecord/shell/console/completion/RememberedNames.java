package dev.onrecord.shell.console.completion;

import dev.onrecord.shell.desk.Desk;
import dev.onrecord.store.query.RecordedNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The names that the record holds, looked up anew only when something was recorded. */
final class RememberedNames {

    private final Desk desk;
    private final Map<String, List<String>> lists = new HashMap<>();
    private long entries = -1;

    RememberedNames(Desk desk) {
        this.desk = desk;
    }

    List<String> parties() {
        return list("parties", RecordedNames::parties);
    }

    List<String> sources() {
        return list("sources", RecordedNames::sources);
    }

    List<String> stories() {
        return list("stories", RecordedNames::stories);
    }

    List<String> tags() {
        return list("tags", RecordedNames::tags);
    }

    private List<String> list(String kind, Function<RecordedNames, List<String>> lookup) {
        var newest = desk.store().entries().head().entries();
        if (newest != entries) {
            lists.clear();
            entries = newest;
        }
        return lists.computeIfAbsent(kind, missing -> lookup.apply(desk.store().names()));
    }
}
