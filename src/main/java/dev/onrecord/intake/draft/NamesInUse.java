package dev.onrecord.intake.draft;

import dev.onrecord.store.Store;

/** The names of parties, sources and stories in the record and in the files loaded so far. */
public record NamesInUse(KnownNames parties, KnownNames sources, KnownNames stories) {

    /** Returns the names that the record holds. */
    public static NamesInUse of(Store store) {
        var names = store.names();
        return new NamesInUse(
                new KnownNames(names.parties()), new KnownNames(names.sources()), new KnownNames(names.stories()));
    }
}
