package dev.onrecord.shell.application;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.shell.run.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;

/**
 * Reads the {@link Settings} by Spring Boot's binder: environment variables such as {@code ONRECORD_POLICY_ORIGINS} come
 * before {@code onrecord.properties} in the folder of the user's configuration, which is in UTF-8.
 */
final class Configuration {

    private static final String FILE = "onrecord.properties";
    private static final String PREFIX = "onrecord";
    private static final String VARIABLES = "ONRECORD_";
    /** Variables that are read elsewhere. */
    private static final Set<String> OTHER_VARIABLES =
            Set.of("ONRECORD_STORE", "ONRECORD_DESKS", "ONRECORD_USER", "ONRECORD_JAVA_OPTS", "ONRECORD_ARCHIVE");

    private static final String ORIGINS = "a whole number, 1 or more";

    private final Map<String, Object> variables;
    private final Path file;

    private Configuration(Map<String, Object> variables, Path file) {
        this.variables = variables;
        this.file = file;
    }

    /**
     * Returns the settings; the binder, which takes longer than a short command, is loaded only where something is set.
     *
     * @throws InvalidInputException where a key is unknown, a value is not allowed, or the file cannot be read
     */
    static Settings settings(Map<String, String> environment) {
        var variables = new HashMap<String, Object>();
        environment.forEach((name, value) -> {
            if (name.startsWith(VARIABLES) && !OTHER_VARIABLES.contains(name)) {
                variables.put(name, value);
            }
        });
        var file = Folders.configuration(environment).resolve(FILE);
        return variables.isEmpty() && !Files.exists(file)
                ? Settings.STANDARD
                : new Configuration(variables, file).bind();
    }

    private Settings bind() {
        var sources = new MutablePropertySources();
        sources.addLast(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        readFile(sources);
        sources.addLast(new MapPropertySource("standard", standard()));
        var conversion = new ApplicationConversionService();
        conversion.addConverterFactory(new Terms());
        try {
            return new Binder(ConfigurationPropertySources.from(sources), null, conversion)
                    .bind(PREFIX, Bindable.of(Settings.class), new Strict())
                    .get();
        } catch (BindException failed) {
            throw refusal(failed);
        }
    }

    private void readFile(MutablePropertySources sources) {
        try {
            if (Files.exists(file)) {
                var text = new ByteArrayResource(Files.readString(file).getBytes(StandardCharsets.UTF_8));
                for (var source : new PropertiesPropertySourceLoader().load(FILE, text, StandardCharsets.UTF_8)) {
                    refuseOthers((MapPropertySource) source);
                    sources.addLast(source);
                }
            }
        } catch (IOException | IllegalStateException unreadable) {
            throw new InvalidInputException(
                    "the configuration cannot be read: " + file + " (" + unreadable.getMessage() + ")",
                    null,
                    null,
                    "put it right, or move it away");
        }
    }

    /** The binder looks only at keys that begin like those of the program. */
    private void refuseOthers(MapPropertySource source) {
        for (String key : source.getPropertyNames()) {
            if (!key.startsWith(PREFIX + ".")) {
                throw unknown(file.toString(), key);
            }
        }
    }

    /** Returns every key with the value that it has where it is not set. */
    private static Map<String, Object> standard() {
        var policy = Policy.standard();
        return new TreeMap<>(Map.of(
                "onrecord.policy.confidence", policy.confidence().published(),
                "onrecord.policy.origins", policy.origins(),
                "onrecord.policy.reliability", policy.reliability().published(),
                "onrecord.policy.credibility", policy.credibility().published(),
                "onrecord.policy.insists",
                        policy.insists().stream().map(Term::published).collect(Collectors.joining(",")),
                "onrecord.publisher.name", "",
                "onrecord.publisher.url", "",
                "onrecord.publisher.page", ""));
    }

    private InvalidInputException refusal(BindException failed) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failed);
        if (cause instanceof UnboundConfigurationPropertiesException unknown) {
            var property = unknown.getUnboundProperties().iterator().next();
            return unknown(place(property), property.getName().toString());
        }
        var property = Objects.requireNonNull(failed.getProperty(), failed::toString);
        return new InvalidInputException(
                place(property) + ": " + property.getName() + " cannot be \"" + property.getValue() + "\"",
                null,
                null,
                cause instanceof InvalidInputException wrong
                        ? meant(wrong.suggestion()) + wrong.hint().orElse("")
                        : ORIGINS);
    }

    private static InvalidInputException unknown(String place, String key) {
        var known = standard().keySet();
        return new InvalidInputException(
                place + ": there is no setting " + key,
                null,
                null,
                meant(NearestWord.of(key, known)) + "one of " + String.join(", ", known));
    }

    private static String meant(Optional<String> nearest) {
        return nearest.map(word -> "did you mean " + word + "? ").orElse("");
    }

    /** Returns the file and line in which a property is set, or the variable. */
    private String place(ConfigurationProperty property) {
        if (property.getOrigin() instanceof PropertySourceOrigin origin) {
            return origin.getOrigin() instanceof TextResourceOrigin text && text.getLocation() != null
                    ? file + ":" + (text.getLocation().getLine() + 1)
                    : origin.getPropertyName();
        }
        return file.toString();
    }

    /** Refuses keys that nothing is bound to, and grades that mean "cannot be judged". */
    private static final class Strict extends NoUnboundElementsBindHandler {

        Strict() {
            super(BindHandler.DEFAULT);
        }

        @Override
        public @Nullable Object onSuccess(
                ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
            if (result instanceof Integer origins && origins < 1) {
                throw notAllowed(ORIGINS);
            } else if (result == Reliability.F) {
                throw notAllowed("A to E");
            } else if (result == Credibility.CANNOT_BE_JUDGED) {
                throw notAllowed("1 to 5");
            }
            return super.onSuccess(name, target, context, result);
        }

        private static InvalidInputException notAllowed(String allowed) {
            return new InvalidInputException("not allowed", null, null, allowed);
        }
    }

    /** Reads terms by their published words. */
    private static final class Terms implements ConverterFactory<String, Term> {

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // every term is a constant of an enum
        public <T extends Term> Converter<String, T> getConverter(Class<T> vocabulary) {
            return word -> (T) TermReader.read((Class) vocabulary, "allowed", word);
        }
    }
}
