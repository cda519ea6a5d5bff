package dev.onrecord.shell.console.completion;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.shell.command.claims.SavedMaps;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.ValueType;
import dev.onrecord.shell.help.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** The values that exist: what the record holds, the folder and the vocabulary. */
public final class KnownValues {

    private static final int LIMIT = 100;
    private static final int ENTRIES = 20;
    private static final List<String> DATES = List.of(
            "today",
            "yesterday",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "-7d",
            "+7d");

    private final Desk desk;
    private final Catalogue catalogue;
    private final ClaimValues claims;
    private final ExpectationValues expectations;
    private final FileValues files;
    private final RememberedNames names;
    private final SavedMaps maps;

    /**
     * Creates the values that a desk knows.
     *
     * @param maps the mappings that its user saved
     */
    public KnownValues(Desk desk, Catalogue catalogue, SavedMaps maps) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.claims = new ClaimValues(desk);
        this.expectations = new ExpectationValues(claims);
        this.files = new FileValues();
        this.names = new RememberedNames(desk);
        this.maps = maps;
    }

    /** Tells whether a word names claims. */
    boolean namesClaims(String word) {
        return claims.names(word);
    }

    /**
     * Returns the values of a type that fit what is typed.
     *
     * @param before the words before it that stand by their places
     */
    List<CompletionProposal> of(ValueType<?> type, List<String> before, String typed) {
        return switch (type.completes()) {
            case CHOICE -> Fit.of(typed, choices(type));
            case CLAIM -> claims.of(typed);
            case CLAIM_THEN_TAG -> before.isEmpty() ? claims.of(typed) : tagsOrClaims(typed);
            case PARTY -> names(typed, names.parties());
            case SOURCE -> names(typed, names.sources());
            case STORY -> names(typed, names.stories());
            case TAG -> names(typed, names.tags());
            case ENTRY -> Fit.of(typed, entries());
            case FIELD -> fields(typed);
            case BLOCKER -> Fit.of(typed, ExpectationValues.terms(BlockerKind.values()));
            case EXPECTATION -> expectations.of(before, typed);
            case MAPPING -> MappingValues.of(before, typed);
            case SAVED_MAPPING -> names(typed, maps.names());
            case FILE -> files.of(typed);
            case DATE -> Fit.of(typed, dates(type));
            case ZONE -> names(typed, TimeZones.names());
            case SETTING -> SettingValues.of(before, typed);
            case COMMAND -> Fit.of(typed, before.isEmpty() ? helpWords() : secondWords(before.get(0)));
            case KEY, NONE -> List.of();
        };
    }

    private List<CompletionProposal> tagsOrClaims(String typed) {
        var tags = names(typed, names.tags());
        return tags.isEmpty() ? claims.of(typed) : tags;
    }

    private static List<CompletionProposal> choices(ValueType<?> type) {
        return type.choices().stream()
                .map(choice -> new CompletionProposal(choice.value()).description(choice.description()))
                .toList();
    }

    static List<CompletionProposal> names(String typed, List<String> names) {
        return Fit.of(typed, names, name -> name).stream()
                .limit(LIMIT)
                .map(CompletionProposal::new)
                .toList();
    }

    /** Fields are a list: what is completed is its last part. */
    private static List<CompletionProposal> fields(String typed) {
        var start = typed.lastIndexOf(',') + 1;
        var sign = typed.startsWith("-", start) ? "-" : "";
        var earlier = typed.substring(0, start);
        return Fit.of(typed.substring(start + sign.length()), ExpectationValues.terms(SortKey.Field.values())).stream()
                .map(field -> field.value(earlier + sign + field.value()))
                .toList();
    }

    private List<CompletionProposal> entries() {
        var newest = new ArrayList<CompletionProposal>();
        desk.store().entries().log(null, null, ENTRIES, desk.present(), entry -> newest.add(0, entry(entry)));
        return newest;
    }

    private static CompletionProposal entry(Entry<?> entry) {
        var kind = entry.statement().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return new CompletionProposal(entry.id().toString())
                .description(Stream.concat(
                                Optional.ofNullable(entry.claim()).map(Object::toString).stream(),
                                Stream.of(kind, "by " + entry.recordedBy()))
                        .reduce((one, other) -> one + " " + other)
                        .orElse(kind));
    }

    private List<CompletionProposal> dates(ValueType<?> type) {
        var dates = new ArrayList<CompletionProposal>();
        for (String word : DATES) {
            date(type, word).ifPresent(date -> dates.add(new CompletionProposal(word).description(date.text())));
        }
        return dates;
    }

    private Optional<PartialDate> date(ValueType<?> type, String word) {
        try {
            return type.parse(word, desk.clock()) instanceof PartialDate date ? Optional.of(date) : Optional.empty();
        } catch (InvalidInputException notHere) {
            return Optional.empty();
        }
    }

    private List<CompletionProposal> helpWords() {
        var commands = catalogue.signatures().stream()
                .filter(signature -> !signature.name().contains(" "))
                .map(signature -> new CompletionProposal(signature.name())
                        .description(signature.summary())
                        .category("Commands"));
        var families = catalogue.signatures().stream()
                .map(signature -> signature.name().split(" ", 2)[0])
                .distinct()
                .filter(first -> catalogue.named(first).isEmpty())
                .map(first -> new CompletionProposal(first).category("Commands"));
        var topics = Topic.names().stream()
                .map(topic -> new CompletionProposal(topic).description("topic").category("Topics"));
        return Stream.of(commands, families, topics).flatMap(all -> all).toList();
    }

    private List<CompletionProposal> secondWords(String first) {
        return catalogue.signatures().stream()
                .filter(signature -> signature.name().startsWith(first + " "))
                .map(signature -> new CompletionProposal(signature.name().substring(first.length() + 1))
                        .description(signature.summary()))
                .toList();
    }
}
