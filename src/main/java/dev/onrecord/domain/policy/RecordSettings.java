package dev.onrecord.domain.policy;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.PolicySet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is set in a record at one moment: the newest entry of a key holds. */
public final class RecordSettings {

    private final Map<String, Entry<PolicySet>> newest;

    private RecordSettings(Map<String, Entry<PolicySet>> newest) {
        this.newest = newest;
    }

    /** Returns what the given entries set, oldest first, unless they are taken back. */
    public static RecordSettings of(List<Entry<?>> entries, Set<Long> undoneCommands) {
        var counting = entries.stream()
                .filter(entry -> !undoneCommands.contains(entry.command()))
                .toList();
        var retracted = counting.stream()
                .flatMap(entry -> entry.statement().takenBack().stream())
                .collect(Collectors.toSet());
        var newest = new HashMap<String, Entry<PolicySet>>();
        for (Entry<?> entry : counting) {
            if (entry.statement() instanceof PolicySet set && !retracted.contains(entry.id()) && isPossible(set)) {
                newest.put(set.key(), entry.as(PolicySet.class));
            }
        }
        return new RecordSettings(newest);
    }

    /** Tells whether a setting can have a value: a record that was taken over says what another program let it say. */
    private static boolean isPossible(PolicySet set) {
        try {
            Setting.of(set.key()).checked(set.value());
            return true;
        } catch (InvalidInputException unknown) {
            return false;
        }
    }

    /** Returns every value that a setting ever had. */
    public static Set<String> valuesOf(Setting setting, List<Entry<?>> entries) {
        return entries.stream()
                .map(Entry::statement)
                .filter(PolicySet.class::isInstance)
                .map(PolicySet.class::cast)
                .filter(set -> set.key().equals(setting.key()) && isPossible(set))
                .map(PolicySet::value)
                .collect(Collectors.toSet());
    }

    /** Returns the entry that set a setting; empty where the record leaves it to the configuration. */
    public Optional<Entry<PolicySet>> entry(Setting setting) {
        return Optional.ofNullable(newest.get(setting.key()));
    }
}
