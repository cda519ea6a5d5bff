package dev.onrecord.shell.command.session;

import dev.onrecord.domain.RefusedException;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.ScriptMode;
import dev.onrecord.shell.command.Scripts;
import dev.onrecord.shell.command.Scripts.ScriptFailed;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Signature;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code run}: runs command files, each as one transaction. */
public final class RunCommand implements ConsoleCommand {

    public static final String NAME = "run";

    private static final Argument<Path> FILES =
            Parameter.argument("FILE", Values.FILE, "command files").variadic();
    private static final Flag CHECK = Parameter.flag("check", "check every line, report all errors, change nothing");
    private static final Flag KEEP_GOING = Parameter.flag("keep-going", "run every line as a transaction of its own");
    private static final Flag DRY_RUN = Parameter.flag("dry-run", "run everything, then roll it back");

    private final Scripts scripts;

    public RunCommand(Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.SESSION, "Run command files, each as one transaction")
                .takes(FILES, CHECK, KEEP_GOING, DRY_RUN)
                .example("run data/wildberries.onr")
                .example("run monday.onr --check");
    }

    @Override
    public void run(Call call) {
        var mode = mode(call);
        @Nullable ScriptFailed failure = null;
        for (Path file : call.all(FILES)) {
            try {
                scripts.run(file, mode, call.desk(), call.output());
            } catch (ScriptFailed failed) {
                failure = failure == null || failed.isOfStore() ? failed : failure;
            }
            if (failure != null && mode == ScriptMode.WHOLE) {
                break;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static ScriptMode mode(Call call) {
        if (Stream.of(CHECK, KEEP_GOING, DRY_RUN).filter(call::has).count() > 1) {
            throw new RefusedException("use only one of --check, --keep-going and --dry-run", null, null, null);
        }
        if (call.has(CHECK) || call.memory().isChecking()) {
            return ScriptMode.CHECK;
        } else if (call.has(KEEP_GOING)) {
            return ScriptMode.KEEP_GOING;
        }
        return call.has(DRY_RUN) ? ScriptMode.DRY_RUN : ScriptMode.WHOLE;
    }
}
