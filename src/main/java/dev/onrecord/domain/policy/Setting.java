package dev.onrecord.domain.policy;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.Term;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The settings of a record, by the keys under which they are set.
 *
 * <p>What a setting can be is said here alone, for the record and for the configuration, which gives the values of what a
 * record does not set.
 */
public enum Setting {
    CONFIDENCE("confidence", "the least confidence: low, moderate or high"),
    ORIGINS("origins", "how many traced independent origins are enough on their own: 1 or more"),
    RELIABILITY("reliability", "the least reliability of the source of evidence that is enough on its own: A to E"),
    CREDIBILITY("credibility", "the least credibility of such evidence: 1 to 5"),
    INSISTS("insists", "the blockers that stand in the way, parted by commas"),
    SECOND("second", "which verdicts another person has to stand by: none, verdicts or overrides"),
    ZONE("zone", "the time zone in which days end, such as Europe/Berlin, or system for that of each console"),
    NAME("publisher.name", "the organisation that publishes what the desk writes"),
    URL("publisher.url", "its own page on the web"),
    PAGE("publisher.page", "the page on which a review stands; {id}, {key} and {story} stand for those of the claim"),
    BYLINE("publisher.byline", "whose work it is, such as \"Kim Ito and Ana Ruiz\""),
    CORRECTIONS("publisher.corrections", "where readers report an error: an address or a page"),
    LICENCE("publisher.licence", "the terms on which others may use it, such as CC BY 4.0");

    /** The value of {@link #ZONE} that leaves it to each console. */
    public static final String SYSTEM_ZONE = "system";

    private static final Set<Setting> BEARING_ON_VERDICTS =
            EnumSet.of(CONFIDENCE, ORIGINS, RELIABILITY, CREDIBILITY, INSISTS, SECOND);
    private static final String CONFIGURED = "onrecord.";
    private static final String PUBLISHER = "publisher.";

    private final String key;
    private final String description;

    Setting(String key, String description) {
        this.key = key;
        this.description = description;
    }

    /**
     * Returns the setting of a key.
     *
     * @throws InvalidInputException where no setting has it, with the nearest one as suggestion
     */
    public static Setting of(String key) {
        for (Setting setting : values()) {
            if (setting.key.equalsIgnoreCase(key.strip())) {
                return setting;
            }
        }
        var keys = Arrays.stream(values()).map(Setting::key).toList();
        throw new InvalidInputException(
                "there is no setting " + key,
                key,
                NearestWord.of(key, keys).orElse(null),
                "one of " + String.join(", ", keys));
    }

    /** Tells whether a setting decides what stands in the way of verdicts. */
    public static boolean bearsOnVerdicts(String key) {
        return BEARING_ON_VERDICTS.stream().anyMatch(setting -> setting.key.equals(key));
    }

    /** Returns the key. */
    public String key() {
        return key;
    }

    /** Returns what it decides and what it can be, in one line. */
    public String description() {
        return description;
    }

    /** Returns the name under which it is configured, such as {@code onrecord.policy.origins}. */
    public String configured() {
        return CONFIGURED + (key.startsWith(PUBLISHER) ? key : "policy." + key);
    }

    /** Returns the value where neither the record nor the configuration sets one; empty for what nobody is or has. */
    public String standard() {
        var policy = Policy.standard();
        return switch (this) {
            case CONFIDENCE -> policy.confidence().published();
            case ORIGINS -> String.valueOf(policy.origins());
            case RELIABILITY -> policy.reliability().published();
            case CREDIBILITY -> policy.credibility().published();
            case INSISTS -> words(policy.insists());
            case SECOND -> Second.NONE.published();
            case ZONE -> SYSTEM_ZONE;
            case NAME, URL, PAGE, BYLINE, CORRECTIONS, LICENCE -> "";
        };
    }

    /**
     * Returns a value as it is recorded.
     *
     * @throws InvalidInputException where the setting cannot have it
     */
    public String checked(String value) {
        return switch (this) {
            case CONFIDENCE ->
                TermReader.read(Confidence.class, "a confidence level", value).published();
            case ORIGINS -> String.valueOf(origins(value));
            case RELIABILITY -> reliability(value).published();
            case CREDIBILITY -> credibility(value).published();
            case INSISTS -> words(blockers(value));
            case SECOND ->
                TermReader.read(Second.class, "what has to be seconded", value).published();
            case ZONE -> zone(value);
            case NAME, URL, PAGE, BYLINE, CORRECTIONS, LICENCE -> line(value);
        };
    }

    /** Returns a policy with a value of this setting, which was {@linkplain #checked checked} before. */
    Policy in(Policy policy, String value) {
        var confidence = this == CONFIDENCE
                ? TermReader.read(Confidence.class, "a confidence level", value)
                : policy.confidence();
        return new Policy(
                confidence,
                this == ORIGINS ? origins(value) : policy.origins(),
                this == RELIABILITY ? reliability(value) : policy.reliability(),
                this == CREDIBILITY ? credibility(value) : policy.credibility(),
                this == INSISTS ? blockers(value) : policy.insists());
    }

    private static int origins(String value) {
        try {
            var origins = Integer.parseInt(value.strip());
            if (origins >= 1) {
                return origins;
            }
        } catch (NumberFormatException noNumber) {
            // Refused below, as 0 is.
        }
        throw refused(ORIGINS, value);
    }

    private static Reliability reliability(String value) {
        var reliability = TermReader.read(Reliability.class, "a reliability", value);
        if (reliability == Reliability.F) {
            throw refused(RELIABILITY, value);
        }
        return reliability;
    }

    private static Credibility credibility(String value) {
        var credibility = TermReader.read(Credibility.class, "a credibility", value);
        if (credibility == Credibility.CANNOT_BE_JUDGED) {
            throw refused(CREDIBILITY, value);
        }
        return credibility;
    }

    private static Set<BlockerKind> blockers(String value) {
        var kinds = EnumSet.noneOf(BlockerKind.class);
        List.of(value.split(",")).stream()
                .filter(word -> !word.isBlank())
                .forEach(word -> kinds.add(TermReader.read(BlockerKind.class, "a blocker", word)));
        if (kinds.contains(BlockerKind.SECOND)) {
            throw new InvalidInputException(
                    "whether a verdict needs a second person is a setting of its own",
                    BlockerKind.SECOND.published(),
                    null,
                    "set " + SECOND.key + " to " + Second.VERDICTS.published() + " or " + Second.OVERRIDES.published());
        }
        return kinds;
    }

    private static String words(Set<BlockerKind> kinds) {
        return kinds.stream().sorted().map(Term::published).collect(Collectors.joining(","));
    }

    private static String zone(String value) {
        if (value.strip().equalsIgnoreCase(SYSTEM_ZONE)) {
            return SYSTEM_ZONE;
        }
        return TimeZones.name(TimeZones.named(value.strip()));
    }

    /** Returns a text, which is empty for none. */
    private String line(String value) {
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw refused(this, value);
        }
        return value.strip();
    }

    private static InvalidInputException refused(Setting setting, String value) {
        return new InvalidInputException(
                setting.key + " cannot be \"" + value + "\"", value, null, setting.description);
    }

    /** Which verdicts another person has to stand by before they stand. */
    public enum Second implements Term {
        NONE("none", "no verdict"),
        VERDICTS("verdicts", "every verdict"),
        OVERRIDES("overrides", "verdicts that override the policy");

        private final Texts texts;

        /** Tells whether a verdict is only proposed, given the blockers of the policy that it overrides. */
        public boolean concerns(List<String> overridden) {
            return switch (this) {
                case NONE -> false;
                case VERDICTS -> true;
                case OVERRIDES -> !overridden.isEmpty();
            };
        }

        Second(String published, String description) {
            this.texts = new Texts(published, description);
        }

        @Override
        public Texts texts() {
            return texts;
        }
    }
}
