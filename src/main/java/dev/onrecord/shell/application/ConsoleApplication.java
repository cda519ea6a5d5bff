package dev.onrecord.shell.application;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Launcher;
import dev.onrecord.shell.run.Startup;
import dev.onrecord.store.Store;
import dev.onrecord.store.sqlite.Connector;
import org.springframework.beans.factory.BeanCreationException;

/** Starts the application for one run of the program, and closes it again. */
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
        turnLoggingOff();
        return switch (startup.words().stream().findFirst().orElse("")) {
            case Launcher.COMPLETE -> new ShellCompletion(startup).answer();
            case Launcher.REHEARSE -> new Rehearsal(startup).perform();
            default -> runWithBeans(startup);
        };
    }

    /** Turns logging off in Commons Logging and SLF4J, which then need not search the class path for somebody who logs. */
    private static void turnLoggingOff() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    private ExitCode runWithBeans(Startup startup) {
        warmUp();
        var beans = new ConsoleBeans(startup, connector);
        try {
            return beans.getBean(ConsoleRunner.class).run();
        } catch (BeanCreationException failed) {
            throw failed.getMostSpecificCause() instanceof OnRecordException known ? known : failed;
        } finally {
            beans.destroySingletons();
        }
    }

    /** Warms up the SQLite driver on a second thread while the beans are made. */
    private static void warmUp() {
        var thread = new Thread(Store::warmUp, "store");
        thread.setDaemon(true);
        thread.start();
    }
}
