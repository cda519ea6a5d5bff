package dev.onrecord.shell.application;

import dev.onrecord.report.Palette;
import dev.onrecord.report.Screen;
import dev.onrecord.shell.command.claims.SavedMaps;
import dev.onrecord.shell.command.history.TypedLines;
import dev.onrecord.shell.console.TerminalSession;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.run.AskingOutput;
import dev.onrecord.shell.run.CommandList;
import dev.onrecord.shell.run.Dispatcher;
import dev.onrecord.shell.run.Failures;
import dev.onrecord.shell.run.Folders;
import dev.onrecord.shell.run.RecordPlace;
import dev.onrecord.shell.run.ScriptRunner;
import dev.onrecord.shell.run.StandardOutput;
import dev.onrecord.shell.run.Startup;
import dev.onrecord.store.Store;
import dev.onrecord.store.sqlite.Connector;
import dev.onrecord.store.sqlite.OpenOptions;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * The beans of one run, each made when it is first asked for.
 *
 * <p>Registered as functions in a bean factory without an application context: scanning, annotations, listeners and messages
 * would each take longer than a short command.
 */
final class ConsoleBeans extends DefaultListableBeanFactory {

    private final Startup startup;
    private final Connector connector;

    /**
     * Creates them.
     *
     * @param connector how to connect to the file of the store
     */
    ConsoleBeans(Startup startup, Connector connector) {
        this.startup = startup;
        this.connector = connector;
        register(Desk.class, this::desk);
        register(StandardOutput.class, this::output);
        register(
                Failures.class,
                () -> new Failures(startup.notes(), startup.options().debug()));
        register(Dispatcher.class, this::dispatcher);
        register(ScriptRunner.class, () -> new ScriptRunner(getBean(Dispatcher.class), getBean(Failures.class)));
        register(TerminalSession.class, this::session);
        register(ConsoleRunner.class, this::runner);
    }

    private <T> void register(Class<T> type, Supplier<T> maker) {
        registerBeanDefinition(type.getSimpleName(), new RootBeanDefinition(type, maker));
    }

    private Desk desk() {
        var options = startup.options();
        var environment = startup.streams().environment();
        var later = options.later(options.place(environment));
        if (options.place(environment) instanceof RecordPlace.AtDesk at) {
            return new DeskOfMany(startup, opening()).desk(at.address(), Configuration.values(environment), later);
        }
        var file = options.place(environment).file(environment);
        var opening = opening();
        return new Desk(
                () -> Store.open(file, opening),
                () -> Files.exists(file),
                options.actor(environment),
                Configuration.values(environment));
    }

    private OpenOptions opening() {
        return new OpenOptions(startup.options().allowed(), new OpeningNotes(getBean(StandardOutput.class)), connector);
    }

    private StandardOutput output() {
        var streams = startup.streams();
        var quiet = startup.options().quiet();
        var watched = streams.errIsTerminal();
        return streams.inIsTerminal() && streams.outIsTerminal()
                ? new AskingOutput(streams.in(), startup.results(), startup.notes(), screen(), quiet, watched)
                : new StandardOutput(streams.in(), startup.results(), startup.notes(), screen(), quiet, watched);
    }

    private Screen screen() {
        var streams = startup.streams();
        var color = startup.options().color(streams.environment(), streams.outIsTerminal());
        var unicode = streams.unicode() || !streams.outIsTerminal();
        return new Screen(streams.columns(), color ? Palette.COLOURS : Palette.NONE, unicode);
    }

    private Dispatcher dispatcher() {
        return new Dispatcher(new CommandList(
                new ScriptsOnDemand(getBeanProvider(ScriptRunner.class)),
                () -> SavedMaps.in(Folders.configuration(startup.streams().environment())),
                () -> new TypedLines(Folders.history(startup.streams().environment())),
                () -> new DeskOfMany(startup, opening())));
    }

    private TerminalSession session() {
        return new TerminalSession(
                startup,
                getBean(Desk.class),
                getBean(Dispatcher.class),
                getBean(ScriptRunner.class),
                getBean(Failures.class));
    }

    private ConsoleRunner runner() {
        return new ConsoleRunner(
                startup,
                getBean(Desk.class),
                getBean(Dispatcher.class),
                getBeanProvider(ScriptRunner.class),
                getBean(Failures.class),
                getBean(StandardOutput.class),
                getBeanProvider(TerminalSession.class));
    }
}
