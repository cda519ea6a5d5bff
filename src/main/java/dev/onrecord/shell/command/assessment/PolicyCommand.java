package dev.onrecord.shell.command.assessment;

import dev.onrecord.domain.UsageException;
import dev.onrecord.domain.policy.Setting;
import dev.onrecord.domain.record.PolicySet;
import dev.onrecord.report.view.PolicyTable;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.grammar.CommandLine;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import java.util.List;

/** {@code policy}: lists the settings of the record, or sets one; what was judged before stays as it was. */
public final class PolicyCommand extends ChangingCommand {

    public static final String NAME = "policy";

    private static final Argument<Setting> KEY = Parameter.argument(
                    "KEY",
                    ValueType.of("KEY", "a setting: confidence", Completes.SETTING, (text, clock) -> Setting.of(text)),
                    "the setting; all of them are listed without one")
            .optional();
    private static final Argument<String> VALUE = Parameter.argument(
                    "VALUE",
                    ValueType.of("VALUE", "its value", Completes.SETTING, (text, clock) -> text),
                    "its value from now on")
            .optional();
    private static final Option<String> BECAUSE =
            Parameter.option("because", ValueType.text(), "why it changes; required with a value");

    public PolicyCommand() {
        super(Signature.of(NAME, Group.ASSESSMENT, "List the settings of the record, or set one and say why")
                .takes(KEY, VALUE, BECAUSE, Lists.FORMAT)
                .takes(QueryOptions.times())
                .example("policy")
                .example("policy origins 3 --because \"two of our usual sources share an owner\""));
    }

    @Override
    public void run(Call call) {
        if (call.find(VALUE).isPresent()) {
            super.run(call);
        } else {
            list(call);
        }
    }

    private static void list(Call call) {
        var settings = call.desk().settings(call.cutoff());
        var rows = Lists.rows(call, PolicyTable.LISTING);
        for (Setting setting : Setting.values()) {
            if (call.find(KEY).filter(key -> key != setting).isPresent()) {
                continue;
            }
            var entry = settings.entry(setting);
            rows.add(new PolicyTable.Line(
                    setting.key(),
                    settings.value(setting),
                    entry.map(set -> set.id() + ", " + set.recordedBy() + ", " + set.recordedAt())
                            .orElse(settings.configured().containsKey(setting) ? "configuration" : "default"),
                    entry.map(set -> set.statement().because()).orElse(null)));
        }
        rows.end();
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var setting = call.get(KEY);
        var value = call.get(VALUE, setting::checked);
        var because = call.find(BECAUSE)
                .orElseThrow(() -> new UsageException(
                        "a change of " + setting.key() + " needs its reason",
                        null,
                        null,
                        CommandLine.of(NAME)
                                .with(KEY, setting.key())
                                .with(VALUE, value)
                                .withOwnWords(BECAUSE)
                                .toString(),
                        null));
        var before = call.desk().settings().value(setting);
        recorder.append(null, new PolicySet(setting.key(), value, because));
        return List.of(new Changed(null, setting.key() + " " + shown(before) + " → " + shown(value)));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    /** Returns the line that sets a setting to a value of the user's own. */
    public static String line(Setting setting) {
        return CommandLine.of(NAME)
                .with(KEY, setting.key())
                .withOwnWords(VALUE)
                .withOwnWords(BECAUSE)
                .toString();
    }
}
