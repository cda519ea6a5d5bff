package dev.onrecord.shell.application;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Launcher;
import dev.onrecord.shell.run.Startup;
import org.springframework.beans.factory.BeanCreationException;

/** Starts the Spring application for one run of the program, and closes it again. */
public final class ConsoleApplication implements Launcher.Application {

    @Override
    public ExitCode run(Startup startup) {
        NoLogging.establish();
        return switch (startup.words().stream().findFirst().orElse("")) {
            case Launcher.COMPLETE -> new ShellCompletion(startup).answer();
            case Launcher.REHEARSE -> new Rehearsal(startup).perform();
            default -> runInContext(startup);
        };
    }

    private static ExitCode runInContext(Startup startup) {
        var environment = Configuration.of(startup.streams().environment());
        var application = new LeanApplication(environment, new ConsoleBeans(startup));
        try (var context = application.run()) {
            return context.getBean(ConsoleRunner.class).result();
        } catch (BeanCreationException failed) {
            throw failed.getMostSpecificCause() instanceof OnRecordException known ? known : failed;
        }
    }
}
