package dev.onrecord.shell.application;

import java.util.List;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * Spring Boot for a program that is over in a moment: an environment, a context and its runner, and nothing that Boot
 * looks for by itself. No listener, initializer or configuration file is searched for on the class path, nothing is
 * scanned, no annotation is read, and no conversion service is made.
 */
final class LeanApplication extends SpringApplication {

    private final BeanRegistrar beans;

    LeanApplication(ConfigurableEnvironment environment, BeanRegistrar beans) {
        super(
                new DefaultResourceLoader(new WithoutFactories(LeanApplication.class.getClassLoader())),
                LeanApplication.class);
        this.beans = beans;
        setEnvironment(environment);
        setWebApplicationType(WebApplicationType.NONE);
        setApplicationContextFactory(type -> new LeanContext());
        setBannerMode(Banner.Mode.OFF);
        setLogStartupInfo(false);
        setRegisterShutdownHook(false);
        setAddCommandLineProperties(false);
        setAddConversionService(false);
        setInitializers(List.of());
    }

    /** Does nothing: the properties {@code spring.main.*} are no part of this program's configuration. */
    @Override
    protected void bindToSpringApplication(ConfigurableEnvironment environment) {}

    @Override
    protected void load(ApplicationContext context, Object[] sources) {
        ((GenericApplicationContext) context).register(beans);
    }
}
