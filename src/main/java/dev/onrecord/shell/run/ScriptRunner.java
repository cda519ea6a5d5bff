package dev.onrecord.shell.run;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.intake.text.TextReader;
import dev.onrecord.intake.text.UndecodableException;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.command.ScriptMode;
import dev.onrecord.shell.command.Scripts;
import dev.onrecord.shell.command.Scripts.ScriptFailed;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.CommandReader;
import dev.onrecord.shell.grammar.CommandText;
import dev.onrecord.shell.grammar.WordReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    public boolean run(Path typed, ScriptMode mode, Desk desk, Output output) {
        var file = desk.locate(typed);
        var path = file.toAbsolutePath().normalize();
        if (running.contains(path)) {
            throw new InvalidInputException("the file runs itself: " + file, typed.toString(), null, null);
        }
        running.push(path);
        var outerFolder = desk.scriptFolder().orElse(null);
        desk.scriptFolder(folderOf(file));
        try (var reader = open(file)) {
            return run(file.toString(), reader, mode, desk, output);
        } catch (IOException failed) {
            throw new InvalidInputException(
                    "cannot read " + file + " (" + failed.getMessage() + ")", file.toString(), null, null);
        } finally {
            desk.scriptFolder(outerFolder);
            running.pop();
        }
    }

    /**
     * Runs the commands that a reader gives.
     *
     * @param name what failures call it
     * @return whether all went well; what did not has been reported
     */
    public boolean run(String name, Reader commands, ScriptMode mode, Desk desk, Output output) {
        var script = new Script(name, new CommandReader(commands), desk, output);
        var story = desk.story().orElse(null);
        var kept = false;
        depth++;
        desk.scripted(true);
        try {
            var allWell = run(script, mode);
            kept = mode == ScriptMode.KEEP_GOING || mode == ScriptMode.WHOLE && allWell;
            return allWell;
        } finally {
            depth--;
            desk.scripted(depth > 0);
            if (!kept) {
                desk.use(story);
            }
        }
    }

    private boolean run(Script script, ScriptMode mode) {
        return switch (mode) {
            case WHOLE -> wholly(script);
            case KEEP_GOING -> lineByLine(script);
            case CHECK -> checking(script);
            case DRY_RUN -> onTrial(script);
        };
    }

    /** Lets the files that commands wrote appear, unless an outer file may yet take everything back. */
    private void commitFiles(Script script) {
        if (depth == 1) {
            script.output().commitFiles();
        }
    }

    private boolean wholly(Script script) {
        try {
            script.desk().store().inTransaction(() -> {
                stopAtFailure(script);
                return true;
            });
            commitFiles(script);
            return true;
        } catch (Stopped stopped) {
            script.output().dropFiles();
            script.output().note("stopped: everything of " + script.name() + " was taken back");
            return false;
        }
    }

    private boolean onTrial(Script script) {
        try {
            script.desk().store().takingBack(() -> {
                stopAtFailure(script);
                return true;
            });
            script.output().note("dry run of " + script.name() + ": everything was taken back");
            return true;
        } catch (Stopped stopped) {
            return false;
        } finally {
            script.output().dropFiles();
        }
    }

    private void stopAtFailure(Script script) {
        for (var text = script.next(); text != null && !script.output().isLeaving(); text = script.next()) {
            if (!runOne(script, text)) {
                throw new Stopped();
            }
        }
    }

    private boolean lineByLine(Script script) {
        var failed = eachLine(script, text -> {
            var done = runOne(script, text);
            if (done) {
                commitFiles(script);
            } else {
                script.output().dropFiles();
            }
            return done;
        });
        script.output()
                .note(counted(script.count(), "line") + ": " + (script.count() - failed.size()) + " ok"
                        + (failed.isEmpty() ? "" : ", " + failed.size() + " failed (" + list(failed) + ")"));
        return failed.isEmpty();
    }

    private boolean checking(Script script) {
        var before = script.desk().isChecking();
        script.desk().checking(true);
        try {
            return script.desk().store().takingBack(() -> {
                var failed = eachLine(script, text -> runOne(script, text));
                script.output()
                        .note(counted(failed.size(), "error") + " in " + counted(script.count(), "line") + " of "
                                + script.name() + "; nothing was changed");
                return failed.isEmpty();
            });
        } finally {
            script.desk().checking(before);
            script.output().dropFiles();
        }
    }

    private static List<Integer> eachLine(Script script, Predicate<CommandText> run) {
        var failed = new ArrayList<Integer>();
        for (var text = script.next(); text != null && !script.output().isLeaving(); text = script.next()) {
            if (!run.test(text)) {
                failed.add(text.line());
            }
        }
        return failed;
    }

    private boolean runOne(Script script, CommandText text) {
        try {
            script.desk().store().inTransaction(() -> {
                dispatcher.run(WordReader.read(text.text()), script.desk(), script.output());
                return true;
            });
            return true;
        } catch (ScriptFailed reported) {
            return false;
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted()) {
                throw failure;
            }
            script.output().results().flush();
            failures.report(
                    failure, new Origin(script.name(), text), script.output().screen());
            return false;
        }
    }

    private static Path folderOf(Path file) {
        var folder = file.getParent();
        return folder == null ? Path.of("") : folder;
    }

    private static Reader open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new InvalidInputException("no such file: " + file, file.toString(), null, "give the path of a file");
        }
        if (Files.isDirectory(file)) {
            throw new InvalidInputException("a folder, not a file: " + file, file.toString(), null, null);
        }
        return reader(Files.newInputStream(file));
    }

    /** Returns a reader of UTF-8 that fails where the bytes are no text, rather than to change them. */
    public static Reader reader(InputStream bytes) {
        return new TextReader(bytes, StandardCharsets.UTF_8);
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String list(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What ends a file early; the failure itself has been reported. */
    private static final class Stopped extends RuntimeException {}

    /** The commands of one file, counted. */
    private static final class Script {

        private final String name;
        private final CommandReader reader;
        private final Desk desk;
        private final Output output;
        private int count;

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

        String name() {
            return name;
        }

        Desk desk() {
            return desk;
        }

        Output output() {
            return output;
        }

        int count() {
            return count;
        }
    }
}
