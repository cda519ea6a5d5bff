package dev.onrecord.shell.console.completion;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.policy.Setting;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** What completes the settings of the record: first a key, then a value that it can have. */
final class SettingValues {

    private SettingValues() {}

    static List<CompletionProposal> of(List<String> before, String typed) {
        return before.isEmpty() ? Fit.of(typed, keys()) : values(before.get(0), typed);
    }

    private static List<CompletionProposal> keys() {
        return Arrays.stream(Setting.values())
                .map(setting -> new CompletionProposal(setting.key()).description(setting.description()))
                .toList();
    }

    private static List<CompletionProposal> values(String key, String typed) {
        try {
            var setting = Setting.of(key);
            return switch (setting) {
                case CONFIDENCE -> possible(setting, typed, ExpectationValues.terms(Confidence.values()));
                case RELIABILITY -> possible(setting, typed, ExpectationValues.terms(Reliability.values()));
                case CREDIBILITY -> possible(setting, typed, ExpectationValues.terms(Credibility.values()));
                case INSISTS -> possible(setting, typed, ExpectationValues.terms(BlockerKind.values()));
                case SECOND -> possible(setting, typed, ExpectationValues.terms(Setting.Second.values()));
                case ZONE -> KnownValues.names(typed, zones());
                case ORIGINS, NAME, URL, PAGE, BYLINE, CORRECTIONS, LICENCE -> List.of();
            };
        } catch (InvalidInputException unknown) {
            return List.of();
        }
    }

    private static List<String> zones() {
        var zones = new ArrayList<>(TimeZones.names());
        zones.add(0, Setting.SYSTEM_ZONE);
        return zones;
    }

    private static List<CompletionProposal> possible(
            Setting setting, String typed, List<CompletionProposal> proposals) {
        return Fit.of(
                typed,
                proposals.stream()
                        .filter(proposal -> isPossible(setting, proposal.value()))
                        .toList());
    }

    private static boolean isPossible(Setting setting, String value) {
        try {
            setting.checked(value);
            return true;
        } catch (InvalidInputException refused) {
            return false;
        }
    }
}
