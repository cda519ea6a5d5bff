package dev.onrecord.shell.command.history;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.report.view.LogTable;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Lists;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** {@code log}: shows what was recorded, when and by whom; or as a command file that records it again. */
public final class LogCommand implements ConsoleCommand {

    public static final String NAME = "log";

    private static final Argument<ClaimSelector> CLAIM = Parameter.argument(
                    "CLAIM", Values.CLAIM, "entries about this claim only")
            .optional();
    private static final Option<PartialDate> SINCE =
            Parameter.option("since", Values.DATE, "what was recorded on or after this date");
    private static final Option<Integer> LIMIT =
            Parameter.option("limit", ValueType.integer("N", 0, Integer.MAX_VALUE), "the newest so many");
    private static final Flag SCRIPT =
            Parameter.flag("script", "the commands, as a command file that records the same in a new store");

    private final Supplier<Catalogue> catalogue;

    /**
     * Creates the command.
     *
     * @param catalogue what recorded lines are read by
     */
    public LogCommand(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.RECORD, "Show what was recorded, when and by whom")
                .takes(CLAIM, SINCE, LIMIT, SCRIPT)
                .takes(QueryOptions.asOf())
                .takes(Lists.FORMAT)
                .example("log --limit 20")
                .example("log C9")
                .example("log --script");
    }

    @Override
    public void run(Call call) {
        var cutoff = call.cutoff();
        var claim = call.find(CLAIM).isPresent() ? call.claim(CLAIM, cutoff).id() : null;
        var since = call.find(SINCE).map(date -> date.from(cutoff.zone())).orElse(null);
        var limit = call.find(LIMIT).orElse(null);
        if (call.has(SCRIPT)) {
            refuseWithScript(call);
            new SessionScript(call.desk(), catalogue.get())
                    .write(claim, since, limit, call.output().results());
            return;
        }
        var entries = call.store().entries();
        var rows = Lists.rows(call, LogTable.LISTING);
        var undone = entries.undone(cutoff);
        var claims = new HashMap<ClaimId, Set<?>>();
        entries.log(
                claim,
                since,
                limit,
                cutoff,
                entry -> rows.add(new LogTable.Line(
                        cutoff.asTold(entry),
                        isTakenBack(call, entry, cutoff, undone, claims),
                        changes(call, entry, cutoff))));
        rows.end();
    }

    private static void refuseWithScript(Call call) {
        if (call.find(Lists.FORMAT).isPresent()) {
            throw new RefusedException(
                    "--script has a format of its own", "--format", null, "leave out --script or --format");
        }
        if (!call.cutoff().isNone()) {
            throw new RefusedException(
                    "--script writes the commands that hold now", "--as-of", null, "leave out --script or --as-of");
        }
    }

    /** Returns what an entry changed in the content of its claim; the claim is looked up only where it can have. */
    private static List<String> changes(Call call, Entry<?> entry, Cutoff cutoff) {
        return entry.statement() instanceof ClaimRevised
                ? call.store()
                        .claims()
                        .find(entry.requiredClaim(), cutoff)
                        .map(claim -> claim.changesBy(entry))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isTakenBack(
            Call call, Entry<?> entry, Cutoff cutoff, Set<Long> undone, Map<ClaimId, Set<?>> takenBack) {
        if (undone.contains(entry.command())) {
            return true;
        }
        var store = call.store();
        return entry.claim() == null
                ? store.entries().isTakenBack(entry, cutoff)
                : takenBack
                        .computeIfAbsent(
                                entry.claim(),
                                id -> store.claims()
                                        .find(id, cutoff)
                                        .<Set<?>>map(Claim::takenBack)
                                        .orElse(Set.of()))
                        .contains(entry.id());
    }
}
