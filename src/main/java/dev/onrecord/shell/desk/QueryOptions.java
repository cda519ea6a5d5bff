package dev.onrecord.shell.desk;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.policy.Footing;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.query.SearchWords;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.shell.grammar.Arguments;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.ValueType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options that select claims, shared by every command that lists, counts or exports. */
public final class QueryOptions {

    private static final Option<String> STORY = option("story", Values.STORY, "claims of this story");
    private static final Option<String> TAG =
            option("tag", Values.TAG, "claims with this tag").repeatable();
    private static final Option<String> SPEAKER = option("speaker", Values.PARTY, "claims made by this party");
    private static final Option<String> ABOUT = option(
                    "about", Values.PARTY, "claims that call for this party's answer")
            .repeatable();
    private static final Option<WantedConfidence> CONFIDENCE = option(
                    "confidence",
                    Values.term("LEVEL", "a confidence level", WantedConfidence.class),
                    "claims with this confidence")
            .repeatable();
    private static final Option<Standing> VERDICT = option(
                    "verdict", Values.term("VERDICT", "a verdict", Standing.class), "claims with this verdict")
            .repeatable();
    private static final Option<ResponseKind> RESPONSE = option(
            "response",
            Values.term("KIND", "a kind of response", ResponseKind.class),
            "claims with this kind of answer on record");
    private static final Option<String> BLOCKER = option(
            "blocker",
            ValueType.of(
                    "BLOCKER", "a blocker, such as single-origin", Completes.BLOCKER, (text, clock) -> blocker(text)),
            "claims with this blocker");
    private static final Option<Footing.State> FOOTING = option(
            "footing",
            Values.term("FOOTING", "settled or in-question", Footing.State.class),
            "claims whose verdict is settled, or in question");
    private static final Option<String> TEXT = option(
            "text",
            ValueType.of("WORDS", "words of the text", Completes.NONE, (text, clock) -> SearchWords.required(text)),
            "claims whose text has these words");
    private static final Option<PartialDate> SINCE = option("since", Values.DATE, "claims made on or after this date");
    private static final Option<PartialDate> UNTIL = option("until", Values.DATE, "claims made on or before this date");
    private static final Option<List<SortKey>> SORT = option("sort", Values.SORT, "the order; -FIELD is descending");
    private static final Option<Integer> LIMIT =
            option("limit", ValueType.integer("N", 0, Integer.MAX_VALUE), "how many at most");
    private static final Option<PartialDate> AS_OF =
            option("as-of", Values.DATE, "the record as it was at the end of this day");
    private static final Option<PartialDate> STATED_BY =
            option("stated-by", Values.DATE, "only what had been said by the end of this day");
    private static final Option<ZoneId> ZONE =
            option("zone", Values.ZONE, "the time zone in which the days of this view begin and end");

    private QueryOptions() {}

    private static <T> Option<T> option(String name, ValueType<T> type, String description) {
        return Parameter.option(name, type, description).within("QUERY");
    }

    /** Returns the options of a query, in the order of help. */
    public static List<Parameter<?>> all() {
        return List.of(
                STORY,
                TAG,
                SPEAKER,
                ABOUT,
                CONFIDENCE,
                VERDICT,
                RESPONSE,
                BLOCKER,
                FOOTING,
                TEXT,
                SINCE,
                UNTIL,
                SORT,
                LIMIT,
                AS_OF,
                STATED_BY,
                ZONE);
    }

    /** Returns the options of a query of the claims as they are. */
    public static List<Parameter<?>> present() {
        return all().stream()
                .filter(option -> option != AS_OF && option != STATED_BY)
                .toList();
    }

    /** Returns the options of a query whose claims are counted, so that their order does not matter. */
    public static List<Parameter<?>> counting() {
        return all().stream().filter(option -> option != SORT).toList();
    }

    /** Returns the options that choose claims to be counted, but neither view nor time zone. */
    public static List<Parameter<?>> choosing() {
        return present().stream()
                .filter(option -> option != ZONE && option != SORT)
                .toList();
    }

    /** Returns the options that choose a view by when things were recorded. */
    public static List<Parameter<?>> asOf() {
        return List.of(AS_OF, ZONE);
    }

    /** Returns the options that choose a view. */
    public static List<Parameter<?>> times() {
        return List.of(AS_OF, STATED_BY, ZONE);
    }

    /**
     * Returns the query that the options describe; the story in use is the default.
     *
     * @throws dev.onrecord.domain.UnknownNameException for a name that the record does not know
     */
    public static ClaimQuery query(Arguments arguments, Desk desk) {
        refuseEmptyPeriod(arguments);
        var cutoff = cutoff(arguments, desk);
        var names = desk.names(cutoff);
        var levels = arguments.all(CONFIDENCE);
        return new ClaimQuery(
                arguments.find(STORY, names::story).or(desk.memory()::story).orElse(null),
                arguments.all(TAG, names::tag),
                arguments.find(SPEAKER, names::party).orElse(null),
                arguments.all(ABOUT, names::party),
                confidences(levels),
                levels.contains(WantedConfidence.UNRATED),
                new HashSet<>(arguments.all(VERDICT)),
                arguments.find(RESPONSE).orElse(null),
                arguments.find(BLOCKER, names::blocker).orElse(null),
                arguments.find(FOOTING).orElse(null),
                arguments.find(TEXT).map(List::of).orElse(List.of()),
                arguments.find(SINCE).orElse(null),
                arguments.find(UNTIL).orElse(null),
                arguments.takes(SORT) ? arguments.find(SORT).orElse(List.of()) : List.of(),
                arguments.find(LIMIT).orElse(null),
                cutoff);
    }

    /**
     * Returns the query for unverified claims that the options describe.
     *
     * @throws InvalidInputException where they ask for claims with a verdict
     */
    public static ClaimQuery unverified(Arguments arguments, Desk desk) {
        if (!arguments.all(VERDICT).isEmpty()) {
            throw new InvalidInputException(
                    "these claims are unverified, so --verdict cannot choose among them",
                    null,
                    null,
                    "list --verdict lists claims by their verdict");
        }
        return query(arguments, desk).standing(Standing.UNVERIFIED);
    }

    /** Refuses a period that ends before it begins: no claim can be made in it. */
    private static void refuseEmptyPeriod(Arguments arguments) {
        var since = arguments.find(SINCE);
        var until = arguments.find(UNTIL);
        if (since.isPresent()
                && until.isPresent()
                && since.get().earliest().isAfter(until.get().latest())) {
            throw new InvalidInputException(
                    "--since " + since.get() + " is after --until " + until.get(),
                    null,
                    null,
                    "--since is the first day and --until the last one");
        }
    }

    /** Returns the view that the options choose. */
    public static Cutoff cutoff(Arguments arguments, Desk desk) {
        var asOf = day(AS_OF, arguments);
        return new Cutoff(asOf, day(STATED_BY, arguments), zone(arguments, desk, asOf));
    }

    private static @Nullable LocalDate day(Option<PartialDate> option, Arguments arguments) {
        return arguments.takes(option)
                ? arguments.find(option).map(PartialDate::latest).orElse(null)
                : null;
    }

    /** Returns the time zone of a view: the one that was given, else the one that was set when its day ended. */
    public static ZoneId zone(Arguments arguments, Desk desk, @Nullable LocalDate asOf) {
        return zone(arguments).orElseGet(() -> asOf == null ? desk.zone() : desk.zoneAtEndOf(asOf));
    }

    /** Returns the time zone that was given for one view. */
    public static Optional<ZoneId> zone(Arguments arguments) {
        return arguments.takes(ZONE) ? arguments.find(ZONE) : Optional.empty();
    }

    private static Set<Confidence> confidences(List<WantedConfidence> levels) {
        var confidences = new HashSet<Confidence>();
        levels.forEach(level -> level.confidence().ifPresent(confidences::add));
        return confidences;
    }

    private static String blocker(String text) {
        var kind = text.split(":", 2)[0];
        var known = Term.words(BlockerKind.class);
        if (!known.contains(kind.toLowerCase(Locale.ROOT))) {
            throw new InvalidInputException(
                    "not a blocker: \"" + text + "\"",
                    text,
                    NearestWord.of(kind, known).orElse(null),
                    "one of " + String.join(", ", known));
        }
        return text;
    }
}
