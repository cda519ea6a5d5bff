package dev.onrecord.shell.application;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.policy.Setting;
import dev.onrecord.shell.run.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ByteArrayResource;

/**
 * Reads the values of {@linkplain Setting settings} that records without their own follow: environment variables such as
 * {@code ONRECORD_POLICY_ORIGINS} come before {@code onrecord.properties} in the folder of the user's configuration, which
 * is in UTF-8.
 */
final class Configuration {

    private static final String FILE = "onrecord.properties";
    private static final String VARIABLES = "ONRECORD_";
    /** Variables that are read elsewhere. */
    private static final Set<String> OTHER_VARIABLES =
            Set.of("ONRECORD_STORE", "ONRECORD_DESKS", "ONRECORD_USER", "ONRECORD_JAVA_OPTS", "ONRECORD_ARCHIVE");

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private Configuration() {}

    /**
     * Returns what is configured, each value as its setting has checked it.
     *
     * @throws InvalidInputException where a key is unknown, a value is not allowed, or the file cannot be read
     */
    static Map<Setting, String> values(Map<String, String> environment) {
        var configuration = new Configuration();
        var file = Folders.configuration(environment).resolve(FILE);
        if (Files.exists(file)) {
            configuration.readFile(file);
        }
        environment.forEach(configuration::readVariable);
        return configuration.values;
    }

    private void readVariable(String name, String value) {
        if (name.startsWith(VARIABLES) && !OTHER_VARIABLES.contains(name)) {
            set(name, name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
        }
    }

    private void readFile(Path file) {
        try {
            var text = new ByteArrayResource(Files.readString(file).getBytes(StandardCharsets.UTF_8));
            for (var source : new PropertiesPropertySourceLoader().load(FILE, text, StandardCharsets.UTF_8)) {
                readProperties(file, (MapPropertySource) source);
            }
        } catch (IOException | IllegalStateException unreadable) {
            throw new InvalidInputException(
                    "the configuration cannot be read: " + file + " (" + unreadable.getMessage() + ")",
                    null,
                    null,
                    "put it right, or move it away");
        }
    }

    private void readProperties(Path file, MapPropertySource source) {
        for (String key : source.getPropertyNames()) {
            var place = OriginLookup.getOrigin(source, key) instanceof TextResourceOrigin origin
                            && origin.getLocation() != null
                    ? file + ":" + (origin.getLocation().getLine() + 1)
                    : file.toString();
            set(place, key, String.valueOf(source.getProperty(key)));
        }
    }

    /**
     * Sets a value.
     *
     * @param place the file and line in which it is set, or the variable
     */
    private void set(String place, String key, String value) {
        var setting = Arrays.stream(Setting.values())
                .filter(one -> one.configured().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> unknown(place, key));
        try {
            values.put(setting, setting.checked(value));
        } catch (InvalidInputException wrong) {
            throw new InvalidInputException(
                    place + ": " + setting.configured() + " cannot be \"" + value + "\"",
                    null,
                    null,
                    meant(wrong.suggestion()) + wrong.hint().orElse(""));
        }
    }

    private static InvalidInputException unknown(String place, String key) {
        var known = known();
        return new InvalidInputException(
                place + ": there is no setting " + key,
                null,
                null,
                meant(NearestWord.of(key, known)) + "one of " + String.join(", ", known));
    }

    private static List<String> known() {
        return Arrays.stream(Setting.values()).map(Setting::configured).toList();
    }

    private static String meant(Optional<String> nearest) {
        return nearest.map(word -> "did you mean " + word + "? ").orElse("");
    }
}
