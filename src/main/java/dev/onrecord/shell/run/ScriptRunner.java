package dev.onrecord.shell.run;

import dev.onrecord.domain.English;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.OutputException;
import dev.onrecord.domain.StoreException;
import dev.onrecord.file.RegularFile;
import dev.onrecord.intake.text.TextReader;
import dev.onrecord.intake.text.UndecodableException;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.command.ScriptMode;
import dev.onrecord.shell.command.Scripts;
import dev.onrecord.shell.command.Scripts.ScriptFailed;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.CommandReader;
import dev.onrecord.shell.grammar.CommandText;
import dev.onrecord.shell.run.LaterFile.Kept;
import dev.onrecord.shell.run.ResultStream.ReaderLeft;
import dev.onrecord.store.RecordMoved;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs command files, each as one transaction unless every line is to stand for itself.
 *
 * <p>At the first failure everything of the file is taken back. A file may run another, which then is a part of its
 * transaction; a file that runs itself is refused.
 */
public final class ScriptRunner implements Scripts {

    private final Dispatcher dispatcher;
    private final Failures failures;
    private final Deque<Path> running = new ArrayDeque<>();
    private int depth;

    /** Creates a runner. */
    public ScriptRunner(Dispatcher dispatcher, Failures failures) {
        this.dispatcher = dispatcher;
        this.failures = failures;
    }

    @Override
    public void run(Path typed, ScriptMode mode, Desk desk, Output output) {
        var file = desk.memory().locate(typed);
        var path = file.toAbsolutePath().normalize();
        if (running.contains(path)) {
            throw new InvalidInputException("the file runs itself: " + file, typed.toString(), null, null);
        }
        running.push(path);
        var outerFolder = desk.memory().scriptFolder().orElse(null);
        desk.memory().setScriptFolder(folderOf(file));
        try (var reader = open(file)) {
            run(file.toString(), reader, mode, desk, output);
        } catch (IOException failed) {
            throw new InvalidInputException(
                    "cannot read " + file + " (" + failed.getMessage() + ")", file.toString(), null, null);
        } finally {
            desk.memory().setScriptFolder(outerFolder);
            running.pop();
        }
    }

    @Override
    public void runKept(Desk desk, Output output) {
        var file = LaterFile.of(desk).orElseThrow();
        var waiting = new ArrayList<>(file.read());
        var refused = new ArrayList<Kept>();
        int recorded = 0;
        while (!waiting.isEmpty()) {
            var why = refusalOf(waiting.get(0), desk, output);
            var tried = waiting.remove(0);
            why.ifPresent(reason -> refused.add(tried.refusedBecause(reason)));
            recorded += why.isPresent() ? 0 : 1;
            file.write(Stream.concat(refused.stream(), waiting.stream()).toList());
        }
        output.note(English.count(recorded, "line") + " recorded"
                + (refused.isEmpty()
                        ? ""
                        : ", " + refused.size() + " not: each stands with its reason in " + file.path()));
        if (!refused.isEmpty()) {
            throw new ScriptFailed(false);
        }
    }

    /** Records a line that was kept, unless that was done; returns why it does not hold any more. */
    private Optional<String> refusalOf(Kept kept, Desk desk, Output output) {
        if (desk.store().entries().holdsLineEnding(kept.mark())) {
            return Optional.empty();
        }
        desk.memory().setMark(kept.mark());
        try {
            dispatcher.run(kept.line(), desk, output);
            return Optional.empty();
        } catch (StoreException away) {
            throw away;
        } catch (OnRecordException failure) {
            failures.report(
                    failure,
                    new CommandPlace("typed " + kept.typed(), new CommandText(kept.line(), 1)),
                    output.screen(),
                    RecordingOutcome.NOTHING);
            return Optional.of(failure.getMessage());
        } finally {
            desk.memory().setMark("");
        }
    }

    /**
     * Runs the commands that a reader gives.
     *
     * @param name what failures call it
     * @throws ScriptFailed where not all went well; what did not has been reported
     */
    public void run(String name, Reader commands, ScriptMode mode, Desk desk, Output output) {
        var script = new Script(name, new CommandReader(commands), desk, output);
        var before = desk.memory().snapshot();
        var kept = false;
        depth++;
        desk.memory().setScripted(true);
        try {
            run(script, mode);
            kept = mode == ScriptMode.WHOLE;
        } finally {
            depth--;
            desk.memory().setScripted(depth > 0);
            if (!kept && mode != ScriptMode.KEEP_GOING) {
                desk.memory().restore(before);
            }
        }
        if (script.worst != ExitCode.DONE) {
            throw new ScriptFailed(script.worst == ExitCode.STORE);
        }
    }

    private void run(Script script, ScriptMode mode) {
        switch (mode) {
            case WHOLE -> wholly(script);
            case KEEP_GOING -> lineByLine(script);
            case CHECK -> checking(script);
            case DRY_RUN -> onTrial(script);
        }
    }

    /** Lets the files that commands wrote appear, unless an outer file may yet take everything back. */
    private void commitFiles(Script script) {
        if (depth == 1) {
            script.output.commitFiles();
        }
    }

    private void wholly(Script script) {
        try (var held = new HeldOutput(script.output, Map.of())) {
            try {
                var store = script.desk.store();
                store.inTurn("run " + script.name, () -> store.inTransaction(() -> stopAtFailure(script, held)));
            } catch (RuntimeException failed) {
                script.output.dropFiles();
                held.releaseRemarks();
                if (failed instanceof ScriptFailed) {
                    script.output.note("stopped: everything of " + script.name + " was taken back");
                }
                throw failed;
            }
            commitFiles(script);
            held.release();
        }
    }

    private void onTrial(Script script) {
        try (var held = new HeldOutput(script.output, Map.of())) {
            script.desk.rehearse(() -> stopAtFailure(script, held));
            held.release();
            script.output.note("dry run of " + script.name + ": everything was taken back");
        } finally {
            script.output.dropFiles();
        }
    }

    private boolean stopAtFailure(Script script, Output output) {
        for (var text = script.next(); text != null && !output.isLeaving(); text = script.next()) {
            if (!runOne(script, text, output)) {
                throw new ScriptFailed(script.worst == ExitCode.STORE);
            }
        }
        return true;
    }

    private void lineByLine(Script script) {
        var failed = eachLine(script, text -> new Retries(script.desk).run(() -> isDoneByItself(script, text)));
        script.output.note(English.count(script.count, "line") + ": " + (script.count - failed.size()) + " ok"
                + (failed.isEmpty() ? "" : ", " + failed.size() + " failed (" + list(failed) + ")"));
    }

    private boolean isDoneByItself(Script script, CommandText text) {
        var before = script.desk.memory().snapshot();
        try (var held = new HeldOutput(script.output, Map.of())) {
            var done = runOne(script, text, held);
            if (done) {
                show(script, text, held);
            } else {
                script.output.dropFiles();
                held.releaseRemarks();
            }
            return done;
        } catch (RecordMoved overtaken) {
            script.desk.memory().restore(before);
            script.output.dropFiles();
            throw overtaken;
        }
    }

    /** Shows what a line wrote that is done; where that cannot be written, the lines after it are run all the same. */
    private void show(Script script, CommandText text, HeldOutput held) {
        long before = script.recordedBefore;
        try {
            commitFiles(script);
            held.release();
            script.output.results().flush();
        } catch (ReaderLeft enough) {
            // Nobody reads; what is to be recorded is wanted all the same.
        } catch (OutputException unwritten) {
            report(unwritten, script, text, Guard.since(script.desk, before));
        }
    }

    private void checking(Script script) {
        var before = script.desk.memory().isChecking();
        script.desk.memory().setChecking(true);
        try (var held = new HeldOutput(script.output, Map.of())) {
            script.desk.rehearse(() -> {
                var failed = eachLine(script, text -> runOne(script, text, held));
                held.releaseRemarks();
                script.output.note(English.count(failed.size(), "error") + " in " + English.count(script.count, "line")
                        + " of " + script.name + "; nothing was changed");
                return failed;
            });
        } finally {
            script.desk.memory().setChecking(before);
            script.output.dropFiles();
        }
    }

    private static List<Integer> eachLine(Script script, Predicate<CommandText> run) {
        var failed = new ArrayList<Integer>();
        for (var text = script.next(); text != null && !script.output.isLeaving(); text = script.next()) {
            if (!run.test(text)) {
                failed.add(text.line());
            }
        }
        return failed;
    }

    private boolean runOne(Script script, CommandText text, Output output) {
        try {
            script.recordedBefore = script.desk.recorded();
            script.desk.store().inTransaction(() -> {
                dispatcher.run(text.text(), script.desk, output);
                return true;
            });
            return true;
        } catch (RecordMoved overtaken) {
            throw overtaken;
        } catch (ScriptFailed reported) {
            script.noteWorst(reported.isOfStore() ? ExitCode.STORE : ExitCode.FAILED);
            return false;
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted()) {
                throw failure;
            }
            report(failure, script, text, Guard.since(script.desk, script.recordedBefore));
            return false;
        }
    }

    private void report(RuntimeException failure, Script script, CommandText text, RecordingOutcome outcome) {
        script.output.results().flush();
        var code = failures.report(failure, new CommandPlace(script.name, text), script.output.screen(), outcome);
        script.noteWorst(code == ExitCode.STORE ? code : ExitCode.FAILED);
    }

    private static Path folderOf(Path file) {
        var folder = file.getParent();
        return folder == null ? Path.of("") : folder;
    }

    private static Reader open(Path file) throws IOException {
        return reader(RegularFile.open(file));
    }

    /** Returns a reader of UTF-8 that fails where the bytes are no text, rather than to change them. */
    public static Reader reader(InputStream bytes) {
        return new TextReader(bytes, StandardCharsets.UTF_8);
    }

    private static String list(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The commands of one file, counted. */
    private static final class Script {

        private final String name;
        private final CommandReader reader;
        private final Desk desk;
        private final Output output;
        private int count;
        private long recordedBefore;
        private ExitCode worst = ExitCode.DONE;

        Script(String name, CommandReader reader, Desk desk, Output output) {
            this.name = name;
            this.reader = reader;
            this.desk = desk;
            this.output = output;
        }

        /** Returns the next command; null at the end. */
        @Nullable
        CommandText next() {
            try {
                var text = reader.next();
                count += text.isPresent() ? 1 : 0;
                return text.orElse(null);
            } catch (UndecodableException notUtf8) {
                throw new InvalidInputException(
                        name + ":" + notUtf8.line() + ":" + notUtf8.column() + ": " + notUtf8.getMessage(),
                        name,
                        null,
                        "save the file as UTF-8");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** Remembers that a line failed; that something could not be read or written weighs more. */
        void noteWorst(ExitCode code) {
            worst = worst == ExitCode.STORE ? worst : code;
        }
    }
}
