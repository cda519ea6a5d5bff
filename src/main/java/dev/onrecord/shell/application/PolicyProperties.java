package dev.onrecord.shell.application;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.policy.Policy;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.Term;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/**
 * The policy as configured by {@code onrecord.policy.*}; what is not set is as {@link Policy#standard()} has it.
 *
 * <ul>
 *   <li>{@code confidence}: {@code low}, {@code moderate} or {@code high}
 *   <li>{@code origins}: how many traced independent origins are enough, from 1
 *   <li>{@code reliability}: the least reliability of the source of decisive evidence, {@code A} to {@code E}
 *   <li>{@code credibility}: the least credibility of such evidence, {@code 1} to {@code 5}
 *   <li>{@code insists}: the blockers that stand in the way, separated by commas
 * </ul>
 */
final class PolicyProperties {

    private static final String PREFIX = "onrecord.policy.";

    private PolicyProperties() {}

    static Policy policy(Environment environment) {
        var standard = Policy.standard();
        try {
            return new Policy(
                    value(environment, "confidence", term(Confidence.class, "a confidence level"))
                            .orElse(standard.confidence()),
                    value(environment, "origins", PolicyProperties::origins).orElse(standard.origins()),
                    value(environment, "reliability", term(Reliability.class, "a reliability"))
                            .orElse(standard.reliability()),
                    value(environment, "credibility", term(Credibility.class, "a credibility"))
                            .orElse(standard.credibility()),
                    value(environment, "insists", PolicyProperties::blockers).orElse(standard.insists()));
        } catch (IllegalArgumentException wrong) {
            throw new InvalidInputException("the policy cannot be: " + wrong.getMessage(), null, null, PREFIX + "*");
        }
    }

    private static <T> Optional<T> value(Environment environment, String name, Function<String, T> reader) {
        try {
            return Optional.ofNullable(environment.getProperty(PREFIX + name)).map(reader);
        } catch (InvalidInputException wrong) {
            throw new InvalidInputException(
                    PREFIX + name + ": " + wrong.getMessage(),
                    null,
                    null,
                    wrong.hint().orElse(null));
        }
    }

    private static <T extends Enum<T> & Term> Function<String, T> term(Class<T> vocabulary, String what) {
        return text -> TermReader.read(vocabulary, what, text.strip());
    }

    private static Set<BlockerKind> blockers(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(name -> !name.isBlank())
                .map(term(BlockerKind.class, "a blocker"))
                .collect(Collectors.toSet());
    }

    private static int origins(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException wrong) {
            throw new InvalidInputException("not a number: \"" + text + "\"", text, null, PREFIX + "origins = 2");
        }
    }
}
