package dev.onrecord.store.entry;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.policy.Setting;
import dev.onrecord.domain.record.Aliased;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Merged;
import dev.onrecord.domain.record.NameBook;
import dev.onrecord.domain.record.PolicySet;
import dev.onrecord.domain.record.Redone;
import dev.onrecord.domain.record.Renamed;
import dev.onrecord.domain.record.Retracted;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.domain.vocabulary.NameKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When something last changed on which many claims hang, so that verdicts given before may be in question: the policy, whom
 * parties are the same as, and each source. What can only better a source is left out: its first grade, its kind, its address.
 */
public final class SharedChanges {

    private final NameBook names;
    private final Map<String, Long> sources = new HashMap<>();
    private final Map<EntryId, Entry<?>> said = new HashMap<>();
    private final Map<Long, Set<EntryId>> commands = new HashMap<>();
    private final Set<String> graded = new HashSet<>();
    private long all;

    private SharedChanges(NameBook names) {
        this.names = names;
    }

    /** Reads the entries that are about no claim, oldest first. */
    static SharedChanges of(List<Entry<?>> entries, NameBook names) {
        var changes = new SharedChanges(names);
        entries.forEach(changes::read);
        return changes;
    }

    /** Returns the newest entry that changed what all claims hang on; 0 for none. */
    public long all() {
        return all;
    }

    /** Returns the newest entry by which a source may have become worse, of each for which there is one. */
    public Map<String, Long> sources() {
        return Map.copyOf(sources);
    }

    private void read(Entry<?> entry) {
        var statement = entry.statement();
        if (statement instanceof Undone undone) {
            changeAgain(commands.getOrDefault(undone.undoneCommand(), Set.of()), entry);
        } else if (statement instanceof Redone redone) {
            changeAgain(commands.getOrDefault(redone.redoneCommand(), Set.of()), entry);
        } else if (statement instanceof Retracted retracted) {
            changeAgain(Set.of(retracted.entry()), entry);
        } else {
            said.put(entry.id(), entry);
            commands.computeIfAbsent(entry.command(), first -> new HashSet<>()).add(entry.id());
            change(entry, entry, mayBeWorse(entry));
        }
    }

    private void changeAgain(Set<EntryId> entries, Entry<?> by) {
        entries.stream().filter(said::containsKey).map(said::get).forEach(entry -> change(entry, by, true));
    }

    /** Tells whether a source may be worse by what is said of it for the first time. */
    private boolean mayBeWorse(Entry<?> entry) {
        return entry.statement() instanceof SourceDescribed described
                && (Boolean.TRUE.equals(described.unresolved())
                        || described.reliability() != null && !graded.add(source(described.name())));
    }

    private void change(Entry<?> entry, Entry<?> by, boolean isWorse) {
        var at = by.id().number();
        var statement = entry.statement();
        if (statement instanceof SourceDescribed described && isWorse) {
            sources.put(source(described.name()), at);
        } else if (statement instanceof PolicySet set && Setting.bearsOnVerdicts(set.key())) {
            all = at;
        } else if (statement instanceof Merged merged) {
            merge(merged.what(), merged.into(), at);
        } else if (statement instanceof Renamed renamed) {
            merge(renamed.what(), renamed.to(), at);
        } else if (statement instanceof Aliased aliased) {
            merge(aliased.what(), aliased.name(), at);
        }
    }

    private void merge(NameKind what, String name, long at) {
        if (what == NameKind.SOURCE) {
            sources.put(source(name), at);
        } else if (what == NameKind.PARTY) {
            all = at;
        }
    }

    private String source(String name) {
        return names.of(NameKind.SOURCE, name);
    }
}
