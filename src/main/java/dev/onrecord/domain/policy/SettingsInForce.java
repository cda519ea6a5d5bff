package dev.onrecord.domain.policy;

import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.PolicySet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings that hold for a view: those of the record, and for the rest what is configured.
 *
 * @param ofRecord what the record sets
 * @param configured the values that are configured, each as its setting has {@linkplain Setting#checked checked} it
 */
public record SettingsInForce(RecordSettings ofRecord, Map<Setting, String> configured) {

    /** Copies the values. */
    public SettingsInForce {
        configured = Map.copyOf(configured);
    }

    /** Returns the settings of a record that sets nothing. */
    public static SettingsInForce configured(Map<Setting, String> configured) {
        return new SettingsInForce(RecordSettings.of(List.of(), Set.of()), configured);
    }

    /** Returns the entry that set a setting; empty where the record leaves it to the configuration. */
    public Optional<Entry<PolicySet>> entry(Setting setting) {
        return ofRecord.entry(setting);
    }

    /** Returns the value of a setting. */
    public String value(Setting setting) {
        return entry(setting)
                .map(entry -> entry.statement().value())
                .orElseGet(() -> configured.getOrDefault(setting, setting.standard()));
    }

    /** Returns what the desk asks of a claim. */
    public Policy policy() {
        var policy = Policy.standard();
        for (Setting setting : Setting.values()) {
            if (entry(setting).isPresent() || configured.containsKey(setting)) {
                policy = setting.in(policy, value(setting));
            }
        }
        return policy;
    }

    /** Returns which verdicts another person has to stand by. */
    public Setting.Second second() {
        return TermReader.read(Setting.Second.class, "what has to be seconded", value(Setting.SECOND));
    }

    /** Returns what the desk asks of a verdict in words, a line for each rule. */
    public List<String> inWords() {
        var lines = new ArrayList<>(policy().inWords());
        switch (second()) {
            case NONE -> {
                // nothing to tell: one person is enough
            }
            case VERDICTS -> lines.add("four eyes: a verdict stands once another person has seconded it");
            case OVERRIDES ->
                lines.add("four eyes: a verdict that overrides this policy stands once another person has seconded it");
        }
        return List.copyOf(lines);
    }

    /**
     * Returns the zone in which days end; empty where each console has its own. A record that leaves it to the consoles
     * leaves it to their configuration too.
     */
    public Optional<ZoneId> zone() {
        var value = value(Setting.ZONE);
        return Optional.of(value.equals(Setting.SYSTEM_ZONE) ? configured.getOrDefault(Setting.ZONE, value) : value)
                .filter(zone -> !zone.equals(Setting.SYSTEM_ZONE))
                .map(TimeZones::named);
    }

    /** Returns who publishes what the desk writes. */
    public House house() {
        return new House(
                value(Setting.NAME),
                value(Setting.URL),
                value(Setting.PAGE),
                value(Setting.BYLINE),
                value(Setting.CORRECTIONS),
                value(Setting.LICENCE));
    }
}
