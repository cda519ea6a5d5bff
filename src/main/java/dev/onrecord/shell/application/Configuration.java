package dev.onrecord.shell.application;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.shell.run.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Where the configuration comes from: environment variables such as {@code ONRECORD_POLICY_ORIGINS}, then
 * {@code onrecord.properties} in the folder of the user's configuration, in UTF-8. What else the process was given is
 * none of it.
 */
final class Configuration {

    private static final String FILE = "onrecord.properties";
    private static final String VARIABLES = "ONRECORD_";

    private Configuration() {}

    /**
     * Returns the configuration.
     *
     * @throws InvalidInputException where the file is there and cannot be read
     */
    static ConfigurableEnvironment of(Map<String, String> variables) {
        var environment = new Empty();
        var sources = environment.getPropertySources();
        sources.addLast(new SystemEnvironmentPropertySource("variables", own(variables)));
        sources.addLast(new PropertiesPropertySource(
                FILE, read(Folders.configuration(variables).resolve(FILE))));
        return environment;
    }

    private static Map<String, Object> own(Map<String, String> variables) {
        var own = new HashMap<String, Object>();
        variables.forEach((name, value) -> {
            if (name.startsWith(VARIABLES)) {
                own.put(name, value);
            }
        });
        return own;
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException none) {
            return properties;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidInputException(
                    "the configuration cannot be read: " + file + " (" + unreadable.getMessage() + ")",
                    null,
                    null,
                    "put it right, or move it away");
        }
        return properties;
    }

    /** An environment that starts with nothing in it. */
    private static final class Empty extends StandardEnvironment {
        @Override
        protected void customizePropertySources(MutablePropertySources sources) {}
    }
}
