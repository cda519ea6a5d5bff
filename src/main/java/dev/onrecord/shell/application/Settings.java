package dev.onrecord.shell.application;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.report.claimreview.Publisher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be configured, as {@code onrecord.*}.
 *
 * @param policy {@code confidence}, {@code origins}, {@code reliability} and {@code credibility}, each the least that is
 *     enough, and {@code insists}, the blockers that stand in the way, separated by commas
 * @param publisher who publishes reviews, as {@code onrecord.publisher.*}
 */
record Settings(Policy policy, House publisher) {

    /** The settings of a user who configured nothing. */
    static final Settings STANDARD = new Settings(Policy.standard(), new House(null, null, null));

    /**
     * Who publishes reviews, as far as it is configured.
     *
     * @param name the organisation
     * @param url its own page
     * @param page the page on which a review stands; {@code {id}}, {@code {key}} and {@code {story}} stand for the claim's
     */
    record House(
            @Nullable String name,
            @Nullable String url,
            @Nullable String page) {

        /**
         * Returns the publisher, for whom a ClaimReview needs all three.
         *
         * @throws InvalidInputException where something is missing, with the names of all that is
         */
        Publisher publisher() {
            var missing = new ArrayList<String>();
            var publisher =
                    new Publisher(set("name", name, missing), set("url", url, missing), set("page", page, missing));
            if (!missing.isEmpty()) {
                throw notConfigured(missing);
            }
            return publisher;
        }

        private static String set(String key, @Nullable String value, List<String> missing) {
            if (value == null || value.isBlank()) {
                missing.add("onrecord.publisher." + key);
                return "";
            }
            return value.strip();
        }

        private static InvalidInputException notConfigured(List<String> missing) {
            var example = missing.get(0).endsWith("name") ? "The Desk" : "https://desk.example/";
            return new InvalidInputException(
                    "a ClaimReview says who publishes it; not configured: " + String.join(", ", missing),
                    null,
                    null,
                    "set " + (missing.size() == 1 ? "it" : "them")
                            + " in onrecord.properties in the configuration folder, such as " + missing.get(0) + " = "
                            + example);
        }
    }
}
