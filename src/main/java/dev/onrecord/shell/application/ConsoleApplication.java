package dev.onrecord.shell.application;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Launcher;
import dev.onrecord.shell.run.Startup;
import dev.onrecord.store.Store;
import dev.onrecord.store.sqlite.Connector;
import org.springframework.beans.factory.BeanCreationException;

/** Starts the Spring application for one run of the program, and closes it again. */
public final class ConsoleApplication implements Launcher.Application {

    private final Connector connector;

    /** Creates it for stores that the driver connects to. */
    public ConsoleApplication() {
        this(Connector.DRIVER);
    }

    /** Creates it for stores to which something else connects. */
    public ConsoleApplication(Connector connector) {
        this.connector = connector;
    }

    @Override
    public ExitCode run(Startup startup) {
        NoLogging.establish();
        return switch (startup.words().stream().findFirst().orElse("")) {
            case Launcher.COMPLETE -> new ShellCompletion(startup).answer();
            case Launcher.REHEARSE -> new Rehearsal(startup).perform();
            default -> runInContext(startup);
        };
    }

    private ExitCode runInContext(Startup startup) {
        warmUp();
        var environment = Configuration.of(startup.streams().environment());
        var application = new LeanApplication(environment, new ConsoleBeans(startup, connector));
        try (var context = application.run()) {
            return context.getBean(ConsoleRunner.class).result();
        } catch (BeanCreationException failed) {
            throw failed.getMostSpecificCause() instanceof OnRecordException known ? known : failed;
        }
    }

    /** Warms up the SQLite driver on a second thread while the context starts. */
    private static void warmUp() {
        var thread = new Thread(Store::warmUp, "store");
        thread.setDaemon(true);
        thread.start();
    }
}
