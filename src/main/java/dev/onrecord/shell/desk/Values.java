package dev.onrecord.shell.desk;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.date.DateReader;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.domain.query.SortKey;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.ValueType;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The types of values that commands take. */
public final class Values {

    /** Claims, named in one word. */
    public static final ValueType<ClaimSelector> CLAIM = ValueType.of(
            "CLAIM",
            "a claim: C12, a key, C3-C7, C1,C4 or @last",
            Completes.CLAIM,
            (text, clock) -> ClaimSelector.of(text));

    /** A date in the past: a weekday means the last one. */
    public static final ValueType<PartialDate> DATE = ValueType.of(
            "DATE",
            "a date: 2017, 2025-02, 2025-04-17, yesterday or -2w",
            Completes.DATE,
            (text, clock) -> new DateReader(clock).read(text, DateReader.Direction.PAST));

    /** A date in the future: a weekday means the next one. */
    public static final ValueType<PartialDate> DUE = ValueType.of(
            "DATE",
            "a date: 2025-04-20, friday, tomorrow or +7d",
            Completes.DATE,
            (text, clock) -> new DateReader(clock).read(text, DateReader.Direction.FUTURE));

    /** A time zone. */
    public static final ValueType<ZoneId> ZONE = ValueType.of(
            "ZONE", "a time zone: Asia/Seoul, UTC or +05:45", Completes.ZONE, (text, clock) -> TimeZones.named(text));

    /** A party by name. */
    public static final ValueType<String> PARTY = name("PARTY", "a party by name", Completes.PARTY);

    /** A source by name. */
    public static final ValueType<String> SOURCE = name("SOURCE", "a source by name", Completes.SOURCE);

    /** A story by name. */
    public static final ValueType<String> STORY = name("STORY", "a story by name", Completes.STORY);

    /** A tag. */
    public static final ValueType<String> TAG = name("TAG", "a tag", Completes.TAG);

    /** The number of an entry. */
    public static final ValueType<EntryId> ENTRY = ValueType.of(
            "ENTRY",
            "an entry, such as E17",
            Completes.ENTRY,
            (text, clock) -> EntryId.find(text)
                    .orElseThrow(() -> new InvalidInputException(
                            "not an entry: \"" + text + "\"", text, null, "E17, as log and show print it")));

    /** An order of claims. */
    public static final ValueType<List<SortKey>> SORT = ValueType.of(
            "FIELD", "fields: on, -confidence or story,-on", Completes.FIELD, (text, clock) -> SortKey.list(text));

    /** A path to a file. */
    public static final ValueType<Path> FILE =
            ValueType.of("FILE", "a file", Completes.FILE, (text, clock) -> path(text));

    private Values() {}

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw new InvalidInputException("not a file name: \"" + text + "\"", text, null, null);
        }
    }

    private static ValueType<String> name(String label, String expected, Completes completes) {
        return ValueType.of(label, expected, completes, (text, clock) -> {
            if (text.isBlank()) {
                throw new InvalidInputException("empty " + label, text, null, "expected " + expected);
            }
            return text;
        });
    }

    /**
     * Returns the type of a closed vocabulary.
     *
     * @param what what it is, with its article, such as {@code a confidence level}
     */
    public static <T extends Enum<T> & Term> ValueType<T> term(String label, String what, Class<T> vocabulary) {
        return ValueType.choice(label, what, vocabulary, Term::published, Term::description);
    }

    /**
     * Returns the type of one or several words of a vocabulary, parted by commas.
     *
     * @param what what one of them is, with its article
     */
    public static <T extends Enum<T> & Term> ValueType<Set<T>> terms(String label, String what, Class<T> vocabulary) {
        return ValueType.choices(label, what, vocabulary, Term::published, Term::description);
    }
}
