package dev.onrecord.shell.application;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.report.claimreview.Publisher;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Who publishes reviews, as configured by {@code onrecord.publisher.*}; a ClaimReview needs all of it.
 *
 * <ul>
 *   <li>{@code name}: the organisation
 *   <li>{@code url}: its own page
 *   <li>{@code page}: the page on which a review stands; {@code {id}}, {@code {key}} and {@code {story}} stand for the
 *       claim's
 * </ul>
 */
final class PublisherProperties {

    private static final String PREFIX = "onrecord.publisher.";
    private static final List<String> REQUIRED = List.of("name", "url", "page");

    private PublisherProperties() {}

    /**
     * Returns the publisher.
     *
     * @throws InvalidInputException where something is missing, with the names of all that is
     */
    static Publisher publisher(Environment environment) {
        var missing = REQUIRED.stream()
                .filter(name -> find(environment, name).isEmpty())
                .map(name -> PREFIX + name)
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInputException(
                    "a ClaimReview says who publishes it; not configured: " + String.join(", ", missing),
                    null,
                    null,
                    "set " + (missing.size() == 1 ? "it" : "them")
                            + " in onrecord.properties in the configuration folder, such as " + missing.get(0) + " = "
                            + example(missing.get(0)));
        }
        return new Publisher(
                find(environment, "name").orElseThrow(),
                find(environment, "url").orElseThrow(),
                find(environment, "page").orElseThrow());
    }

    private static Optional<String> find(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(PREFIX + name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String example(String property) {
        return property.endsWith("name") ? "The Desk" : "https://desk.example/";
    }
}
