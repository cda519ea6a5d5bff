package dev.onrecord.domain.policy;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.Term;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings of a record, by the keys under which they are set. */
public enum Setting {
    CONFIDENCE("confidence", "the least confidence: low, moderate or high"),
    ORIGINS("origins", "how many traced independent origins are enough on their own: 1 or more"),
    RELIABILITY("reliability", "the least reliability of the source of evidence that is enough on its own: A to E"),
    CREDIBILITY("credibility", "the least credibility of such evidence: 1 to 5"),
    INSISTS("insists", "the blockers that stand in the way, parted by commas"),
    SECOND("second", "which verdicts another person has to stand by: none, verdicts or overrides"),
    ZONE("zone", "the time zone in which days end, such as Europe/Berlin, or system for that of each console");

    /** The value of {@link #ZONE} that leaves it to each console. */
    public static final String SYSTEM_ZONE = "system";

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

    /** Returns the key. */
    public String key() {
        return key;
    }

    /** Returns what it decides and what it can be, in one line. */
    public String description() {
        return description;
    }

    /** Returns the value that a policy has for this setting; of what is no part of the policy, the value unless set. */
    public String valueIn(Policy policy) {
        return switch (this) {
            case CONFIDENCE -> policy.confidence().published();
            case ORIGINS -> String.valueOf(policy.origins());
            case RELIABILITY -> policy.reliability().published();
            case CREDIBILITY -> policy.credibility().published();
            case INSISTS -> words(policy.insists());
            case SECOND -> Second.NONE.published();
            case ZONE -> SYSTEM_ZONE;
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
        return kinds;
    }

    private static String words(Set<BlockerKind> kinds) {
        return kinds.stream().sorted().map(Term::published).collect(Collectors.joining(","));
    }

    private static String zone(String value) {
        if (value.strip().equalsIgnoreCase(SYSTEM_ZONE)) {
            return SYSTEM_ZONE;
        }
        try {
            return ZoneId.of(value.strip()).getId();
        } catch (DateTimeException unknown) {
            throw new InvalidInputException(
                    "not a time zone: \"" + value + "\"",
                    value,
                    NearestWord.of(value, ZoneId.getAvailableZoneIds()).orElse(null),
                    "Europe/Berlin, +09:00, UTC, or system");
        }
    }

    private static InvalidInputException refused(Setting setting, String value) {
        return new InvalidInputException(
                setting.key + " cannot be \"" + value + "\"", value, null, setting.description);
    }

    /** Which verdicts another person has to stand by. */
    public enum Second implements Term {
        NONE("none", "no verdict"),
        VERDICTS("verdicts", "every verdict"),
        OVERRIDES("overrides", "verdicts that override the policy");

        private final Texts texts;

        Second(String published, String description) {
            this.texts = new Texts(published, description);
        }

        @Override
        public Texts texts() {
            return texts;
        }
    }
}
