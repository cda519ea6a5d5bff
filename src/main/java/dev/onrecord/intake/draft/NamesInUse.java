package dev.onrecord.intake.draft;

import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.store.Store;

/** The names of parties, sources, stories and tags in the record and in the files loaded so far. */
public record NamesInUse(KnownNames parties, KnownNames sources, KnownNames stories, KnownNames tags) {

    /** Returns the names that the record holds. */
    public static NamesInUse of(Store store) {
        return new NamesInUse(
                known(NameKind.PARTY, store),
                known(NameKind.SOURCE, store),
                known(NameKind.STORY, store),
                known(NameKind.TAG, store));
    }

    /** Tells whether a cell of a field is one name that the record knows. */
    public boolean isKnown(String field, String cell) {
        return switch (field) {
            case "about" -> parties.has(cell);
            case "source" -> sources.has(cell);
            case "tags" -> tags.has(cell);
            default -> false;
        };
    }

    private static KnownNames known(NameKind kind, Store store) {
        return new KnownNames(kind, store.names().of(kind), store.names().book());
    }
}
