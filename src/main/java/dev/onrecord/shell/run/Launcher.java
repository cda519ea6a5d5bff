package dev.onrecord.shell.run;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.report.Screen;
import dev.onrecord.shell.command.claims.AddCommand;
import dev.onrecord.shell.command.review.ReviewCommand;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.CommandText;
import dev.onrecord.shell.grammar.LineParser;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.help.HelpText;
import dev.onrecord.shell.help.Product;
import dev.onrecord.shell.run.ResultStream.ReaderLeft;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Starts the program: reads what stands before the command, answers what needs no store, and hands the rest to the
 * application.
 *
 * <p>Help, the version and every usage error come without the application context, so that they come at once.
 */
public final class Launcher {

    /** What the completion scripts of shells call, with a command line as the one word after it. */
    public static final String COMPLETE = "__complete";

    /** What packaging calls, with a command file to rehearse as the one word after it. */
    public static final String REHEARSE = "__rehearse";

    private static final String PROGRAM = "onrecord";

    private final Streams streams;
    private final PrintWriter results;
    private final PrintWriter notes;
    private final Application application;
    private final CommandList commands = CommandList.unattended();

    /** Creates a launcher for the given surroundings and application. */
    public Launcher(Streams streams, Application application) {
        this.streams = streams;
        this.application = application;
        this.results = new PrintWriter(writer(new ResultStream(streams.out()), streams.outIsTerminal()));
        this.notes = new PrintWriter(writer(streams.err(), streams.errIsTerminal()), true);
    }

    private static Writer writer(OutputStream stream, boolean isTerminal) {
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        return isTerminal ? new TerminalGate(writer) : writer;
    }

    /** Runs the program and returns what the process ends with. */
    public ExitCode run(List<String> arguments) {
        try {
            var code = start(GlobalOptions.of(arguments));
            results.flush();
            return code;
        } catch (OnRecordException failure) {
            return failures(false).report(failure, oneShot(arguments), screen(), RecordingOutcome.NOTHING);
        } catch (ReaderLeft enough) {
            return ExitCode.DONE;
        } finally {
            notes.flush();
        }
    }

    private ExitCode start(GlobalOptions options) {
        var catalogue = commands.declared();
        if (options.versionWanted()) {
            results.println(Product.nameAndVersion());
            return ExitCode.DONE;
        }
        if (options.given().helpWanted()) {
            results.print(HelpText.fitted(HelpText.program(GlobalOptions.SIGNATURE, catalogue), screen()));
            return ExitCode.DONE;
        }
        var words = commandWords(options);
        if (words.isEmpty() || isNoCommand(words) || isFilledIn(words)) {
            return application.run(new Startup(options, words, null, false, streams, results, notes));
        }
        var clock = new WatchedClock(options.clock());
        ParsedInput input;
        try {
            input = new LineParser(catalogue, clock).parse(Quoting.arguments(words));
            var answer = answer(Arguments.of(input));
            if (answer.isPresent()) {
                results.print(HelpText.fitted(answer.get(), screen()));
                return ExitCode.DONE;
            }
        } catch (OnRecordException failure) {
            return failures(options.debug()).report(failure, oneShot(words), screen(), RecordingOutcome.NOTHING);
        }
        return application.run(new Startup(options, words, input, clock.hasToldZone(), streams, results, notes));
    }

    /** Tells whether a script of the package calls, and no user. */
    private static boolean isNoCommand(List<String> words) {
        return words.size() == 2 && List.of(COMPLETE, REHEARSE).contains(words.get(0));
    }

    /** Tells whether somebody at the terminal says step by step what the command takes. */
    private boolean isFilledIn(List<String> words) {
        var isSomebodyThere = streams.inIsTerminal() && streams.outIsTerminal();
        return isSomebodyThere && (words.get(0).equals(ReviewCommand.NAME) || words.equals(List.of(AddCommand.NAME)));
    }

    /** Returns what needs neither a store nor an application to be answered. */
    private Optional<String> answer(Arguments arguments) {
        var command = commands.command(arguments.signature().name());
        return arguments.helpWanted() ? Optional.of(command.getHelp()) : command.answer(arguments);
    }

    /** Returns the words of the command; {@code @FILE} is short for {@code run FILE}. */
    private static List<String> commandWords(GlobalOptions options) {
        var words = new ArrayList<>(options.rest());
        if (!words.isEmpty() && words.get(0).startsWith("@") && words.get(0).length() > 1) {
            words.set(0, words.get(0).substring(1));
            words.add(0, "run");
        }
        return words;
    }

    /** Returns where the command stands that the program was called with. */
    public static CommandPlace oneShot(List<String> words) {
        return new CommandPlace(PROGRAM, new CommandText(Quoting.arguments(words), 1));
    }

    private Failures failures(boolean debug) {
        return new Failures(notes, debug);
    }

    private Screen screen() {
        return Screen.plain(streams.columns());
    }

    /** What runs when a store or a terminal is needed. */
    @FunctionalInterface
    public interface Application {
        /** Runs, and returns what the process ends with. */
        ExitCode run(Startup startup);
    }
}
