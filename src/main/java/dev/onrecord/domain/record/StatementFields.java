package dev.onrecord.domain.record;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.StoreException;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The named values of one statement, in order; absent ones are left out.
 *
 * <p>Names and order are part of the record: what was written once must read for ever, so a new field goes to the end
 * and may be absent.
 */
public final class StatementFields {

    private final Map<String, Object> values;

    StatementFields() {
        this(new LinkedHashMap<>());
    }

    /** Creates the fields that a statement is read from. */
    public StatementFields(Map<String, Object> values) {
        this.values = values;
    }

    /** Returns texts, whole numbers, flags and lists of texts by their names, in order. */
    public Map<String, Object> values() {
        return values;
    }

    StatementFields text(String name, @Nullable String value) {
        return put(name, value);
    }

    StatementFields list(String name, List<String> value) {
        return put(name, value.isEmpty() ? null : value);
    }

    StatementFields date(String name, @Nullable PartialDate value) {
        return put(name, value == null ? null : value.text());
    }

    StatementFields term(String name, @Nullable Term value) {
        return put(name, value == null ? null : value.published());
    }

    StatementFields flag(String name, @Nullable Boolean value) {
        return put(name, value);
    }

    StatementFields number(String name, long value) {
        return put(name, value);
    }

    StatementFields entry(String name, EntryId value) {
        return put(name, value.toString());
    }

    StatementFields entries(String name, List<EntryId> values) {
        return list(name, values.stream().map(EntryId::toString).toList());
    }

    /** Adds an entry that need not be given. */
    StatementFields optionalEntry(String name, @Nullable EntryId value) {
        return put(name, value == null ? null : value.toString());
    }

    StatementFields claim(String name, @Nullable ClaimId value) {
        return put(name, value == null ? null : value.toString());
    }

    StatementFields fileState(String name, FileState value) {
        return put(name, value.name().toLowerCase(Locale.ROOT));
    }

    StatementFields digest(@Nullable FileDigest digest) {
        if (digest == null) {
            return this;
        }
        return text("sha256", digest.sha256()).number("size", digest.size()).text("mediaType", digest.mediaType());
    }

    private StatementFields put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    @Nullable
    String text(String name) {
        return (String) values.get(name);
    }

    String required(String name) {
        var value = text(name);
        if (value == null) {
            throw new IllegalStateException("an entry lacks " + name);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    List<String> list(String name) {
        return (List<String>) values.getOrDefault(name, List.of());
    }

    @Nullable
    PartialDate date(String name) {
        var value = text(name);
        return value == null ? null : new PartialDate(value);
    }

    PartialDate requiredDate(String name) {
        return new PartialDate(required(name));
    }

    <T extends Enum<T> & Term> @Nullable T term(Class<T> vocabulary, String name) {
        var value = text(name);
        return value == null ? null : known(vocabulary, value);
    }

    <T extends Enum<T> & Term> T requiredTerm(Class<T> vocabulary, String name) {
        return known(vocabulary, required(name));
    }

    private static <T extends Enum<T> & Term> T known(Class<T> vocabulary, String word) {
        for (T term : vocabulary.getEnumConstants()) {
            if (term.published().equals(word)) {
                return term;
            }
        }
        throw unknown(word);
    }

    FileState fileState(String name) {
        var word = required(name);
        for (FileState state : FileState.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(word)) {
                return state;
            }
        }
        throw unknown(word);
    }

    /** Returns the failure for a word that only a newer program can have written. */
    public static StoreException unknown(String word) {
        return new StoreException(
                "the store was written by a newer onrecord: this one does not know what \"" + word + "\" says",
                "install the newer onrecord; nothing was changed");
    }

    @Nullable
    Boolean flag(String name) {
        return (Boolean) values.get(name);
    }

    long number(String name) {
        if (values.get(name) instanceof Long number) {
            return number;
        }
        throw new IllegalStateException("an entry lacks " + name);
    }

    EntryId entry(String name) {
        return EntryId.find(required(name)).orElseThrow();
    }

    List<EntryId> entries(String name) {
        return list(name).stream()
                .map(value -> EntryId.find(value).orElseThrow())
                .toList();
    }

    @Nullable
    EntryId optionalEntry(String name) {
        var value = text(name);
        return value == null ? null : EntryId.find(value).orElseThrow();
    }

    @Nullable
    ClaimId claim(String name) {
        var value = text(name);
        return value == null ? null : ClaimId.find(value).orElseThrow();
    }

    ClaimId requiredClaim(String name) {
        return ClaimId.find(required(name)).orElseThrow();
    }

    @Nullable
    FileDigest digest() {
        var sha256 = text("sha256");
        return sha256 == null ? null : new FileDigest(sha256, number("size"), text("mediaType"));
    }
}
