package dev.onrecord.shell.application;

import dev.onrecord.domain.policy.Policy;
import dev.onrecord.report.Palette;
import dev.onrecord.report.Screen;
import dev.onrecord.shell.command.claims.SavedMaps;
import dev.onrecord.shell.console.TerminalSession;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.run.AskingOutput;
import dev.onrecord.shell.run.CommandList;
import dev.onrecord.shell.run.Dispatcher;
import dev.onrecord.shell.run.Failures;
import dev.onrecord.shell.run.Folders;
import dev.onrecord.shell.run.ScriptRunner;
import dev.onrecord.shell.run.StandardOutput;
import dev.onrecord.shell.run.Startup;
import dev.onrecord.store.Store;
import dev.onrecord.store.sqlite.Connector;
import dev.onrecord.store.sqlite.OpenOptions;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.core.env.Environment;

/**
 * The beans of one run, and how each is made. What only the console on a terminal needs is made when it is asked for.
 *
 * <p>They are registered as functions: annotations would be read anew at each start, which takes longer than what a
 * short command does.
 */
final class ConsoleBeans implements BeanRegistrar {

    private final Startup startup;
    private final Connector connector;

    /**
     * Creates it.
     *
     * @param connector how to connect to the file of the store
     */
    ConsoleBeans(Startup startup, Connector connector) {
        this.startup = startup;
        this.connector = connector;
    }

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        registry.registerBean(
                "policy", Policy.class, bean -> bean.supplier(beans -> PolicyProperties.policy(environment)));
        registry.registerBean("desk", Desk.class, bean -> bean.supplier(this::desk));
        registry.registerBean("output", StandardOutput.class, bean -> bean.supplier(beans -> output()));
        registry.registerBean("failures", Failures.class, bean -> bean.supplier(beans -> failures()));
        registry.registerBean(
                "dispatcher", Dispatcher.class, bean -> bean.supplier(beans -> dispatcher(beans, environment)));
        registry.registerBean(
                "scriptRunner", ScriptRunner.class, bean -> bean.lazyInit().supplier(ConsoleBeans::scripts));
        registry.registerBean(
                "terminalSession",
                TerminalSession.class,
                bean -> bean.lazyInit().supplier(this::session));
        registry.registerBean("consoleRunner", ConsoleRunner.class, bean -> bean.supplier(this::runner));
    }

    private Desk desk(SupplierContext beans) {
        var options = startup.options();
        var environment = startup.streams().environment();
        var opening = new OpenOptions(options.allowed(), new OpeningNotes(beans.bean(StandardOutput.class)), connector);
        return new Desk(
                () -> Store.open(options.store(environment), opening),
                options.actor(environment),
                beans.bean(Policy.class));
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

    private Failures failures() {
        return new Failures(startup.notes(), startup.options().debug());
    }

    private Dispatcher dispatcher(SupplierContext beans, Environment environment) {
        var scripts = beans.beanProvider(ScriptRunner.class);
        return new Dispatcher(CommandList.of(
                (file, mode, desk, output) -> scripts.getObject().run(file, mode, desk, output),
                () -> PublisherProperties.publisher(environment),
                () -> SavedMaps.in(Folders.configuration(startup.streams().environment()))));
    }

    private static ScriptRunner scripts(SupplierContext beans) {
        return new ScriptRunner(beans.bean(Dispatcher.class), beans.bean(Failures.class));
    }

    private TerminalSession session(SupplierContext beans) {
        return new TerminalSession(
                startup,
                beans.bean(Desk.class),
                beans.bean(Dispatcher.class),
                beans.bean(ScriptRunner.class),
                beans.bean(Failures.class));
    }

    private ConsoleRunner runner(SupplierContext beans) {
        return new ConsoleRunner(
                startup,
                beans.bean(Desk.class),
                beans.bean(Dispatcher.class),
                beans.beanProvider(ScriptRunner.class),
                beans.bean(Failures.class),
                beans.bean(StandardOutput.class),
                beans.beanProvider(TerminalSession.class));
    }
}
