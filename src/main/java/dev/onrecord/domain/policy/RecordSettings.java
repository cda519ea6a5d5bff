package dev.onrecord.domain.policy;

import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.PolicySet;
import dev.onrecord.domain.record.Retracted;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is set in a record at one moment. The newest entry of a key holds; where none does, what the console is configured
 * with.
 */
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
                .map(Entry::statement)
                .filter(Retracted.class::isInstance)
                .map(statement -> ((Retracted) statement).entry())
                .collect(Collectors.toSet());
        var newest = new HashMap<String, Entry<PolicySet>>();
        for (Entry<?> entry : counting) {
            if (entry.statement() instanceof PolicySet set && !retracted.contains(entry.id())) {
                newest.put(set.key(), entry.as(PolicySet.class));
            }
        }
        return new RecordSettings(newest);
    }

    /** Returns the entry that set a setting; empty where the record leaves it to the configuration. */
    public Optional<Entry<PolicySet>> entry(Setting setting) {
        return Optional.ofNullable(newest.get(setting.key()));
    }

    /** Returns the policy of the record, whose defaults are those of a configuration. */
    public Policy policy(Policy configured) {
        var policy = configured;
        for (Setting setting : Setting.values()) {
            var entry = entry(setting);
            if (entry.isPresent()) {
                policy = setting.in(policy, entry.get().statement().value());
            }
        }
        return policy;
    }

    /** Returns which verdicts another person has to stand by. */
    public Setting.Second second() {
        return entry(Setting.SECOND)
                .map(entry -> TermReader.read(
                        Setting.Second.class,
                        "what has to be seconded",
                        entry.statement().value()))
                .orElse(Setting.Second.NONE);
    }

    /** Returns the zone in which days end; empty where each console has its own. */
    public Optional<ZoneId> zone() {
        return entry(Setting.ZONE)
                .map(entry -> entry.statement().value())
                .filter(value -> !value.equals(Setting.SYSTEM_ZONE))
                .map(ZoneId::of);
    }
}
