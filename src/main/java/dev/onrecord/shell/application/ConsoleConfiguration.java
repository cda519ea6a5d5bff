package dev.onrecord.shell.application;

import dev.onrecord.domain.policy.Policy;
import dev.onrecord.report.Palette;
import dev.onrecord.report.Screen;
import dev.onrecord.shell.command.Output;
import dev.onrecord.shell.console.TerminalSession;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.run.AskingOutput;
import dev.onrecord.shell.run.CommandList;
import dev.onrecord.shell.run.Dispatcher;
import dev.onrecord.shell.run.Failures;
import dev.onrecord.shell.run.ScriptRunner;
import dev.onrecord.shell.run.StandardOutput;
import dev.onrecord.shell.run.Startup;
import dev.onrecord.store.Store;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The beans of one run. What only the console on a terminal needs is built when it is asked for. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

    @Bean
    Policy policy(Environment environment) {
        return PolicyProperties.policy(environment);
    }

    @Bean(destroyMethod = "close")
    Desk desk(Startup startup, Policy policy) {
        var options = startup.options();
        var environment = startup.streams().environment();
        return new Desk(
                () -> Store.open(options.store(environment)),
                options.clock(),
                options.actor(environment),
                startup.options().session(),
                policy);
    }

    @Bean
    Output output(Startup startup) {
        var streams = startup.streams();
        var quiet = startup.options().quiet();
        return streams.inIsTerminal() && streams.outIsTerminal()
                ? new AskingOutput(streams.in(), startup.results(), startup.notes(), screen(startup), quiet)
                : new StandardOutput(streams.in(), startup.results(), startup.notes(), screen(startup), quiet);
    }

    private static Screen screen(Startup startup) {
        var color = startup.options()
                .color(startup.streams().environment(), startup.streams().outIsTerminal());
        var plain = Screen.plain(Screen.UNLIMITED);
        var unicode = startup.streams().unicode() || !startup.streams().outIsTerminal();
        return new Screen(plain.width(), plain.measure(), color ? Palette.COLOURS : Palette.NONE, unicode);
    }

    @Bean
    Failures failures(Startup startup, Output output) {
        return new Failures(startup.notes(), output.screen(), startup.options().debug());
    }

    @Bean
    Dispatcher dispatcher(ObjectProvider<ScriptRunner> scripts, Environment environment) {
        return new Dispatcher(CommandList.of(
                (file, mode, desk, output) -> scripts.getObject().run(file, mode, desk, output),
                () -> PublisherProperties.publisher(environment)));
    }

    @Bean
    ScriptRunner scriptRunner(Dispatcher dispatcher, Failures failures) {
        return new ScriptRunner(dispatcher, failures);
    }

    @Bean
    @Lazy
    Session session(Startup startup, Desk desk, Dispatcher dispatcher, ScriptRunner scripts, Failures failures) {
        return () -> new TerminalSession(startup, desk, dispatcher, scripts, failures).run();
    }

    @Bean
    ConsoleRunner consoleRunner(
            Startup startup,
            Desk desk,
            Dispatcher dispatcher,
            ScriptRunner scripts,
            Failures failures,
            Output output,
            ObjectProvider<Session> session) {
        return new ConsoleRunner(startup, desk, dispatcher, scripts, failures, output, session);
    }
}
