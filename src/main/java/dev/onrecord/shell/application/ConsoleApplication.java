package dev.onrecord.shell.application;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Folders;
import dev.onrecord.shell.run.Launcher;
import dev.onrecord.shell.run.Startup;
import java.util.Map;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts the Spring application for one run of the program, and closes it again.
 *
 * <p>Nothing is scanned and nothing configured automatically: {@link ConsoleConfiguration} names every bean.
 */
public final class ConsoleApplication implements Launcher.Application {

    @Override
    public ExitCode run(Startup startup) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        var application = new SpringApplication(ConsoleConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        application.setDefaultProperties(Map.of(
                "spring.config.name",
                "onrecord",
                "spring.config.location",
                "optional:classpath:/,optional:file:"
                        + Folders.configuration(startup.streams().environment()) + "/"));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Startup.class, () -> startup));
        try (var context = application.run()) {
            return context.getBean(ConsoleRunner.class).result();
        } catch (BeanCreationException failed) {
            throw failed.getMostSpecificCause() instanceof OnRecordException known ? known : failed;
        }
    }
}
