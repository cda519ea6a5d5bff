package dev.onrecord.domain.record;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.domain.vocabulary.NameKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the record calls a party, source, story or tag that was written in several ways: as it was first written, or, where
 * that was undone, as it was written next. Names that were written in one way only are not listed.
 *
 * <p>Case, width and runs of blanks make no other name ({@link NameFold}).
 */
public final class NameBook implements Naming {

    /** The book in which every name stands as it was written. */
    public static final NameBook AS_WRITTEN = new NameBook(Map.of(), Set.of());

    private final Map<NameKind, Map<String, String>> names;
    private final Set<ClaimId> withoutKey;

    private NameBook(Map<NameKind, Map<String, String>> names, Set<ClaimId> withoutKey) {
        this.names = names;
        this.withoutKey = Set.copyOf(withoutKey);
    }

    /** Begins a book. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String of(NameKind kind, String written) {
        var ofKind = names.get(kind);
        return ofKind == null ? written : ofKind.getOrDefault(NameFold.of(written), written);
    }

    /** Returns an entry with the names of this book, and without a key that is that of an earlier claim. */
    Entry<?> in(Entry<?> entry) {
        if (this == AS_WRITTEN) {
            return entry;
        }
        var named = in(entry.statement());
        var claim = entry.claim();
        var statement = claim != null && withoutKey.contains(claim) ? withoutKey(named) : named;
        return statement == entry.statement() ? entry : entry.saying(statement);
    }

    private static Statement withoutKey(Statement statement) {
        var fields = new LinkedHashMap<>(statement.fields().values());
        var isOfContent = statement instanceof ClaimAdded || statement instanceof ClaimRevised;
        return isOfContent && fields.remove("key") != null
                ? statement.statementKind().read(new StatementFields(fields))
                : statement;
    }

    /** Returns the folds of the names of a kind that this book and another call differently. */
    public Set<String> differences(NameBook other, NameKind kind) {
        var differences = new HashSet<String>();
        var here = names.getOrDefault(kind, Map.of());
        var there = other.names.getOrDefault(kind, Map.of());
        here.forEach((fold, name) -> {
            if (!Objects.equals(name, there.get(fold))) {
                differences.add(fold);
            }
        });
        there.keySet().stream().filter(fold -> !here.containsKey(fold)).forEach(differences::add);
        return differences;
    }

    /**
     * A way in which a name was written.
     *
     * @param fold what it has in common with the other ways
     * @param command the command that first wrote it so
     */
    public record Spelling(NameKind kind, String fold, String written, long command) {}

    /** Writes a book: first how names were written, then what the desk calls them. */
    public static final class Builder {

        private final Map<NameKind, Map<String, String>> names = new EnumMap<>(NameKind.class);
        private Set<ClaimId> withoutKey = Set.of();

        private Builder() {}

        /**
         * Adds the names that were written in several ways.
         *
         * @param spellings the ways, of each name the first one first
         */
        public Builder written(List<Spelling> spellings, Set<Long> undoneCommands) {
            var standing = new HashSet<Map.Entry<NameKind, String>>();
            for (Spelling spelling : spellings) {
                var ofKind = ofKind(spelling.kind());
                ofKind.putIfAbsent(spelling.fold(), spelling.written());
                if (!undoneCommands.contains(spelling.command())
                        && standing.add(Map.entry(spelling.kind(), spelling.fold()))) {
                    ofKind.put(spelling.fold(), spelling.written());
                }
            }
            return this;
        }

        /** Adds the claims whose key is that of an earlier claim, written otherwise. */
        public Builder withoutKey(Set<ClaimId> claims) {
            withoutKey = claims;
            return this;
        }

        /** Calls what went by one name by another from now on; earlier names of the same still lead to it. */
        public void call(NameKind kind, String written, String name) {
            var ofKind = ofKind(kind);
            var before = NameFold.of(ofKind.getOrDefault(NameFold.of(written), written));
            ofKind.replaceAll((fold, shown) -> NameFold.of(shown).equals(before) ? name : shown);
            ofKind.put(NameFold.of(written), name);
            ofKind.put(NameFold.of(name), name);
        }

        private Map<String, String> ofKind(NameKind kind) {
            return names.computeIfAbsent(kind, first -> new HashMap<>());
        }

        /** Returns the book. */
        public NameBook build() {
            return names.isEmpty() && withoutKey.isEmpty() ? AS_WRITTEN : new NameBook(names, withoutKey);
        }
    }
}
