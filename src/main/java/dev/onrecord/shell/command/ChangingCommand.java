package dev.onrecord.shell.command;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.shell.desk.ClaimFinder;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.store.Recorder;
import dev.onrecord.store.entry.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A command that changes the record, completely or not at all, and reports what changed and what is left to do. With
 * {@code --dry-run} it changes nothing.
 */
public abstract class ChangingCommand implements ConsoleCommand {

    /** The claims that a command changes. */
    public static final Argument<ClaimSelector> CLAIMS = Lists.CLAIMS;

    /** The one claim that a command changes. */
    public static final Argument<ClaimSelector> CLAIM =
            Parameter.argument("CLAIM", Values.CLAIM, "a claim: C4, its key or @last");

    /** Shows what would change. */
    protected static final Flag DRY_RUN = Parameter.flag("dry-run", "show what would change, and change nothing");
    /** Skips the question before a change. */
    protected static final Flag YES = Parameter.flag("yes", "do not ask before changing many claims");

    static final Option<RecordedFormat> FORMAT = Parameter.option(
            "format",
            Values.term("FORMAT", "a format", RecordedFormat.class),
            "write what was recorded, for programs: json or ids");
    private static final int MANY = 3;
    private static final int SHOWN = 10;

    private final Signature signature;
    private final boolean takesClaims;
    private final boolean tellsPrograms;

    /** Creates a command that takes {@code --format} and {@code --dry-run} besides what the signature says. */
    protected ChangingCommand(Signature signature) {
        this.takesClaims = signature.arguments().stream().anyMatch(ChangingCommand::takesClaims);
        this.tellsPrograms = signature.option("format").isEmpty();
        var more = new ArrayList<Parameter<?>>(tellsPrograms ? List.of(FORMAT, DRY_RUN) : List.of(DRY_RUN));
        if (takesClaims) {
            more.add(YES);
        }
        this.signature = signature.takes(more).changing();
    }

    private static boolean takesClaims(Argument<?> argument) {
        return argument.isRepeatable()
                && (argument.type().completes() == Completes.CLAIM
                        || argument.type().completes() == Completes.CLAIM_THEN_TAG);
    }

    /** Returns the claims that are named where a command takes several; it asks before it changes many. */
    protected List<ClaimSelector> named(Call call) {
        return takesClaims ? call.all(CLAIMS) : List.of();
    }

    @Override
    public final Signature signature() {
        return signature;
    }

    @Override
    public void run(Call call) {
        var dryRun = call.has(DRY_RUN);
        var format = format(call);
        if (dryRun && format.isPresent()) {
            call.refuse(List.of(FORMAT), "a rehearsal records nothing", "leave out --format or --dry-run");
        }
        var feedback = dryRun ? call.desk().rehearse(() -> record(call)) : recordAtOnceOrInTurn(call);
        if (feedback.isEmpty()) {
            call.output().note("nothing was changed");
            return;
        }
        feedback.get().print(call.output(), dryRun);
        feedback.get().ids().ifPresent(ids -> ids.print(format.orElseThrow(), call.output()));
        if (!dryRun) {
            follow(call);
        }
    }

    private Optional<RecordedFormat> format(Call call) {
        return tellsPrograms ? call.find(FORMAT) : Optional.empty();
    }

    /** Returns who gives the command, when, and by what line. */
    protected Stamp stamp(Call call) {
        return call.stamp();
    }

    /** Runs once the change is recorded, for hints about it. */
    protected void follow(Call call) {}

    private Optional<Feedback> recordAtOnceOrInTurn(Call call) {
        return isLong(call) ? call.store().inTurn(stamp(call).line(), () -> record(call)) : record(call);
    }

    /** Tells whether the change takes so long that others at the desk had better wait for it. */
    protected boolean isLong(Call call) {
        return false;
    }

    /** Records the change and returns what to report; empty where it was not confirmed. */
    private Optional<Feedback> record(Call call) {
        var store = call.store();
        return store.inTransaction(() -> {
            if (!isConfirmed(call)) {
                return Optional.empty();
            }
            var stamp = stamp(call);
            ClockNote.tell(call, stamp);
            var before = store.entries().newestCommand();
            return Optional.of(store.record(stamp, recorder -> {
                        var changes = change(call, recorder);
                        return new Recorded(
                                changes, NewNames.lines(recorder.newNames(), store.names()), recorder.recorded());
                    }))
                    .map(recorded -> Feedback.of(
                            recorded.changes(),
                            recorded.names(),
                            format(call)
                                    .map(asked -> RecordedIds.newest(recorded.entries(), recorded.changes(), store)),
                            FootingNotes.since(before, call.desk()),
                            call.desk()));
        });
    }

    /** Asks for confirmation when a range changes more than three claims; scripts are never asked. */
    protected boolean isConfirmed(Call call) {
        if (!takesClaims
                || call.has(YES)
                || call.has(DRY_RUN)
                || call.memory().isScripted()
                || named(call).stream().noneMatch(ClaimSelector::hasRange)) {
            return true;
        }
        var claims = new ClaimFinder(call.desk()).ids(named(call));
        return claims.size() <= MANY
                || call.output()
                        .confirm(stake(call, claims), signature.name() + " these " + claims.size() + " claims?");
    }

    /** Returns the first claims, a line each, and how many more there are. */
    private static List<String> stake(Call call, List<ClaimId> claims) {
        var shown = claims.subList(0, Math.min(SHOWN, claims.size()));
        var lines = new ArrayList<String>();
        call.store()
                .claims()
                .folded(shown, call.present())
                .forEach(claim -> lines.add(claim.id() + "  " + claim.content().text()));
        if (claims.size() > shown.size()) {
            lines.add("and " + (claims.size() - shown.size()) + " more");
        }
        return lines;
    }

    /** Returns the option that asks for a reason, which has to be given. */
    protected static Option<String> because(String description) {
        return Parameter.option("because", ValueType.text(), description).required();
    }

    /** Changes each of the claims that are named, in order. */
    protected static List<Changed> eachClaim(Call call, Function<Claim, Changed> change) {
        return call.claims(CLAIMS).stream().map(change).toList();
    }

    /** Records a statement about a claim, unless it is on record already, and returns what to report. */
    protected static Changed say(Recorder recorder, Claim claim, Statement statement, Function<EntryId, String> words) {
        return statement
                .repeatedIn(claim)
                .map(entry -> new Changed(claim.id(), "on record already (" + entry + ")"))
                .orElseGet(() -> new Changed(claim.id(), words.apply(recorder.append(claim.id(), statement))));
    }

    /** Records the change and returns what to report. */
    protected abstract List<Changed> change(Call call, Recorder recorder);

    /** What was changed, what is said of the names that are new, and by how many entries it was recorded. */
    private record Recorded(List<Changed> changes, List<String> names, long entries) {}
}
